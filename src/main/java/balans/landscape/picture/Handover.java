package balans.landscape.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where one of the birth chain stops and the next begins. Computed, never typed in: when the facts change, so do the
/// gaps (R002-4).
public sealed interface Handover {

    Actor first();

    Actor next();

    /// From `from` up to the day before `next` begins only `around` is there; `from` is the first day that some families
    /// are without `first`.
    record Gap(Actor first, Actor next, int from, int to, List<Actor> around) implements Handover {}

    /// Both are there, from day `from` up to and including `to`.
    record Overlap(Actor first, Actor next, int from, int to) implements Handover {}

    static List<Handover> among(List<Actor> actors) {
        var timed = actors.stream().filter(actor -> actor.inBirthChain() && actor.presence() != null)
                .sorted(Comparator.comparingInt(actor -> presence(actor).from())).toList();
        var handovers = new ArrayList<Handover>();
        for (int i = 0; i < timed.size(); i++) {
            for (int j = i + 1; j < timed.size(); j++) {
                handovers.add(between(timed.get(i), timed.get(j), timed));
            }
        }
        return handovers;
    }

    private static Handover between(Actor first, Actor next, List<Actor> all) {
        var ends = presence(first);
        var begins = presence(next);
        if (ends.to() >= begins.from()) {
            return new Overlap(first, next, begins.from(), Math.min(ends.to(), begins.to()));
        }
        var from = ends.surelyTo() + 1;
        var to = begins.from() - 1;
        var around = all.stream().filter(actor -> !actor.equals(first) && presence(actor).surelyCovers(from, to)).toList();
        return new Gap(first, next, from, to, around);
    }

    private static Presence presence(Actor actor) {
        return java.util.Objects.requireNonNull(actor.presence());
    }
}
