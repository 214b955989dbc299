package balans.landscape.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The time picture with the moment that the reader chose, and who is around then.
public record PicturePage(List<Lane> lanes, List<Group> groups, List<Handover> handovers, @Nullable Moment moment) {

    public static final int LANE = 40;
    public static final int TOP = 52;
    private static final double POSTER_MILLIMETRES = 300;

    /// A row of the drawing. For whom the source names no time, the whole row is "maybe".
    public record Lane(Actor actor) {

        public int start() {
            return isTimed() ? TimeScale.x(presence().from()) : TimeScale.START;
        }

        public int surely() {
            return isTimed() ? TimeScale.x(presence().surelyTo()) - start() : 0;
        }

        public int length() {
            return (isTimed() ? TimeScale.x(presence().to()) : TimeScale.END) - start();
        }

        public boolean isTimed() {
            return actor.presence() != null;
        }

        private Presence presence() {
            return Objects.requireNonNull(actor.presence());
        }
    }

    /// The actors of one role.
    public record Group(Landscape.Role role, List<Actor> actors) {}

    static PicturePage of(Landscape landscape, @Nullable Moment moment) {
        var lanes = landscape.actors().stream().map(Lane::new)
                .sorted(Comparator.comparing(Lane::isTimed).reversed().thenComparingInt(Lane::start)).toList();
        var groups = landscape.roles().stream().map(role -> new Group(role,
                landscape.actors().stream().filter(actor -> actor.role().equals(role.id())).toList())).toList();
        return new PicturePage(lanes, groups, landscape.handovers(), moment);
    }

    public List<Handover.Gap> gaps() {
        return handovers.stream().filter(Handover.Gap.class::isInstance).map(Handover.Gap.class::cast).toList();
    }

    public List<Handover.Overlap> overlaps() {
        return handovers.stream().filter(Handover.Overlap.class::isInstance).map(Handover.Overlap.class::cast).toList();
    }

    public List<Actor> around() {
        return moment == null ? List.of() : timed().stream().map(Lane::actor).filter(a -> a.isAroundOn(moment.day())).toList();
    }

    public List<Lane> timed() {
        return lanes.stream().filter(Lane::isTimed).toList();
    }

    /// Those for whom the source names no time: they may be there always.
    public List<Actor> timeless() {
        return lanes.stream().filter(lane -> !lane.isTimed()).map(Lane::actor).toList();
    }

    /// Between two places of the drawing, on the poster, where the whole of it is 300 mm wide.
    public static String millimetres(int from, int to) {
        return String.format(Locale.ROOT, "%.2f", (to - from) * POSTER_MILLIMETRES / (TimeScale.END - TimeScale.START));
    }

    public int bottom() {
        return TOP + lanes.size() * LANE;
    }
}
