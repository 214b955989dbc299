package balans.screening.roster;

import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.invitation.Invitations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in a batch of a class list, whole or not at all. A batch that comes a second time, because an answer of ours
/// got lost, changes nothing and is answered the same way.
@Component
class StoreChildren {

    static final int MAX_CHILDREN = 500;

    record Stored(int added, int known) {}

    private final ChildStore children;
    private final Invitations invitations;
    private final Clock clock;

    StoreChildren(ChildStore children, Invitations invitations, Clock clock) {
        this.children = children;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Transactional
    Stored store(OrganisationId centre, List<NewChild> batch) {
        check(batch);
        var added = children.add(centre, batch.stream().map(NewChild::child).toList(), LocalDate.now(clock));
        var fresh = new ArrayList<NewChild>();
        var known = new ArrayList<NewChild>();
        for (int i = 0; i < added.length; i++) {
            (added[i] == 1 ? fresh : known).add(batch.get(i));
        }
        var links = fresh.stream().flatMap(child -> child.links().stream()).toList();
        if (invitations.add(centre, links, LocalDate.now(clock)) != links.size()
                || !known.stream().allMatch(child -> invitations.has(centre, child.links()))) {
            throw Refusal.of(Reason.CONFLICT, "a link belongs to one child");
        }
        return new Stored(fresh.size(), known.size());
    }

    private static void check(List<NewChild> batch) {
        if (batch.size() > MAX_CHILDREN) {
            throw Refusal.of(Reason.TOO_LARGE, "more than %d children".formatted(MAX_CHILDREN));
        }
        var ids = new HashSet<Optional<String>>();
        var links = new HashSet<Optional<String>>();
        var all = batch.stream().allMatch(child -> child.isComplete() && ids.add(Optional.ofNullable(child.id()))
                && child.links().stream().allMatch(link -> links.add(Optional.ofNullable(link.id()))));
        if (!all) {
            throw Refusal.of(Reason.UNREADABLE, "a child or link is incomplete or twice there");
        }
    }
}
