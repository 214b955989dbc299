package balans.screening.ending;

import balans.screening.programme.ManagedCentre;
import balans.screening.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The end of a programme, for its manager.
///
/// @param amounts how much would go, of each kind of which there is something
/// @param mails whether this installation can warn by mail
/// @param complaint the last part of its key, or empty
/// @param days what was typed
public record EndPage(
        Programme programme, Ending ending, LocalDate today, List<ManagedCentre> centres, Map<String, Long> amounts,
        List<Report> reports, boolean mails, String complaint, String days) {

    public record Report(String id, boolean whole, String day) {}

    public String path() {
        return "/balansmeter/beheer/" + programme.id();
    }
}
