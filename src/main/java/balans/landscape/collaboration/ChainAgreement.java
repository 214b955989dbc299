package balans.landscape.collaboration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What partners agreed on a topic, or a guideline about one.
///
/// @param topic in the words of the source
/// @param agreedOn null when nobody knows
public record ChainAgreement(
        String id, Kind kind, String topic, String title, @Nullable String collaboration, String url,
        @Nullable LocalDate agreedOn, LocalDate reviewOn, List<Member> parties) {

    public enum Kind { AGREEMENT, GUIDELINE }

    public ChainAgreement {
        parties = List.copyOf(parties);
    }

    public boolean isDue(LocalDate today) {
        return !reviewOn.isAfter(today);
    }
}
