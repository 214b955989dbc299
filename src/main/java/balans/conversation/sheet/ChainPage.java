package balans.conversation.sheet;

import java.util.List;

/// The chain of sectors around a child of a certain age: who is around, what they share, whom they point to.
public record ChainPage(int age, List<Integer> ages, List<Lane> lanes, List<Link> around) {

    public static final int YEAR = 30;
    public static final int LANE = 44;

    /// A sector's years, in units of the drawing.
    public record Lane(Sector sector, boolean now) {

        public int start() {
            return sector.age().from() * YEAR;
        }

        public int length() {
            return (sector.age().end() - sector.age().from() + 1) * YEAR;
        }

        public boolean goesOn() {
            return sector.age().to() == null;
        }
    }

    /// A sector that is around now, with the goals it shares and the sectors it names.
    public record Link(Sector sector, List<Item> goals, List<Named> names) {}

    public int width() {
        return (Age.OLDEST + 1) * YEAR;
    }
}
