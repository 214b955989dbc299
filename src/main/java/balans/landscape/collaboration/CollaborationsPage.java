package balans.landscape.collaboration;

import balans.web.DutchDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param kind filter, or null
/// @param kinds what there is at all, of each kind
public record CollaborationsPage(
        Collaboration.@Nullable Kind kind, List<Collaboration> collaborations, List<ChainAgreement> agreements,
        List<ChainAgreement> guidelines, List<String> guidelineTopics, LocalDate today, boolean nothing) {

    public CollaborationsPage {
        collaborations = List.copyOf(collaborations);
        agreements = List.copyOf(agreements);
        guidelines = List.copyOf(guidelines);
        guidelineTopics = List.copyOf(guidelineTopics);
    }

    public List<Collaboration.Kind> kinds() {
        return Arrays.asList(Collaboration.Kind.values());
    }

    public String day(LocalDate day) {
        return DutchDay.of(day);
    }

    /// A year without a look is long enough to doubt.
    public boolean isStale(Collaboration collaboration) {
        return collaboration.checkedOn().plusYears(1).isBefore(today);
    }
}
