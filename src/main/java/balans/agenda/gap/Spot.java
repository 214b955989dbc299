package balans.agenda.gap;

import balans.directory.entry.Entry;
import java.util.List;

/// One theme in one pillar: what stands in it and what is missing, the most serious first. `reason` says why it was left
/// empty on purpose.
public record Spot(
        Entry theme, Entry pillar, Standing standing, int ambitions, int actions, List<Missing> missing, String reason) {

    /// From the whitest to what is in order.
    public enum Standing {
        WHITE, ON_PURPOSE, NO_ACTION, UNDECIDED, STALE, IN_ORDER;

        /// The class of its colour; words say the same.
        public String look() {
            return switch (this) {
                case WHITE -> "white";
                case ON_PURPOSE -> "purpose";
                case NO_ACTION -> "thin";
                case UNDECIDED -> "undecided";
                case STALE -> "stale";
                case IN_ORDER -> "full";
            };
        }
    }

    /// `key` is the last part of a message key.
    public record Missing(String key, int number) {}

    public String id() {
        return theme.id().id() + "-" + pillar.id().id();
    }

    public String address() {
        return "/agenda?thema=" + theme.id().id() + "&pijler=" + pillar.id().id();
    }
}
