package balans.screening.programme;

import balans.kernel.OrganisationId;
import java.time.LocalDate;

/// A centre taking part in a programme, with what its pages need of both.
///
/// @param slug the centre's name in the address of its parents' page, `/v/{slug}`
/// @param helpLines help lines for parents, one a line, as the centre wrote them
/// @param questionnaire `<id>/<version>`, as it is bound into every answer
public record Centre(
        OrganisationId id,
        String programme,
        String programmeName,
        String slug,
        String name,
        String phone,
        String helpLines,
        String questionnaire,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean closed) {

    /// Whether parents can answer on this day.
    public boolean isOpenOn(LocalDate day) {
        return !closed && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
