package balans.screening.poll;

import balans.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A poll that anybody with its address can answer once or more: nobody is known, so nobody is counted twice or once.
///
/// @param questionnaire `<id>/<version>`
/// @param parts the groups that somebody may choose from, such as provinces; may be empty
public record Poll(
        String id, OrganisationId organisation, String title, String questionnaire, List<String> parts, LocalDate endsOn,
        @Nullable LocalDate closedOn, @Nullable LocalDate publishedOn) {

    static final int TITLE_MAX_CHARS = 200;
    static final int MAX_PARTS = 20;
    static final int MAX_ANSWERS = 200_000;

    /// The last day still counts.
    public boolean isOpenOn(LocalDate day) {
        return closedOn == null && !day.isAfter(endsOn);
    }
}
