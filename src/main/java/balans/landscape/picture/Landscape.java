package balans.landscape.picture;

import balans.content.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The people around a family as the content file says them. Read at first use.
@Component
public class Landscape {

    private static final String POINTS_INSIDE_THE_FILE = "; zie \\w+_\\w+";

    /// A group of actors, in the order of the source.
    public record Role(String id, String name) {}

    private final List<Role> roles;
    private final List<Actor> actors;
    private final List<Handover> handovers;

    Landscape() {
        var file = Content.read("zorglandschap.nl.yaml");
        roles = file.list("rollen").stream().map(role -> new Role(role.text("id"), role.text("titel"))).toList();
        actors = file.list("actoren").stream().sorted(Comparator.comparingInt(a -> a.number("volgorde"))).map(Landscape::actor).toList();
        handovers = Handover.among(actors);
    }

    public List<Role> roles() {
        return roles;
    }

    public List<Actor> actors() {
        return actors;
    }

    public Optional<Actor> actor(String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /// Between those of the birth chain, in the order of their beginning.
    public List<Handover> handovers() {
        return handovers;
    }

    public List<Handover.Gap> gaps() {
        return handovers.stream().filter(Handover.Gap.class::isInstance).map(Handover.Gap.class::cast).toList();
    }

    private static Actor actor(Content actor) {
        var phase = actor.has("fase") ? actor.at("fase") : null;
        return new Actor(actor.text("id"), actor.text("korte_titel", actor.text("titel")), actor.text("rol"),
                actor.flag("geboorteketen"), presence(phase), phase == null ? "" : phase.text("tekst"), actor.text("focus", ""),
                actor.text("gesprekken", ""), actor.flag("gesprekken_afgebroken"), actor.text("sector", ""),
                actor.text("toelichting", "").replaceFirst(POINTS_INSIDE_THE_FILE, ""));
    }

    private static @Nullable Presence presence(@Nullable Content phase) {
        if (phase == null) {
            return null;
        }
        var surely = phase.numberOrNull("tot_dagen_minimum");
        var to = phase.number("tot_dagen");
        return new Presence(phase.number("van_dagen"), surely == null ? to : surely, to);
    }
}
