package balans.agenda.gap;

import balans.agenda.overview.Agenda;
import java.util.Map;

/// The form for a signal. `complaint` is a field, or empty.
public record SignalPage(Agenda agenda, Map<String, String> filled, String complaint, boolean thanks) {

    public String value(String field) {
        return filled.getOrDefault(field, "");
    }
}
