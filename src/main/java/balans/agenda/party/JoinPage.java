package balans.agenda.party;

import balans.agenda.overview.Agenda;
import java.util.List;
import java.util.Map;

public record JoinPage(Agenda agenda, List<PartiesPage.Coalition> coalitions, Map<String, String> filled, String complaint, boolean thanks) {

    /// As the document lists who may join; the ids are those of the content file.
    static final List<String> SECTORS =
            List.of("wetenschap", "onderwijs", "zorg", "gemeente", "bedrijf", "jongerenorganisatie", "anders");

    public List<String> sectors() {
        return SECTORS;
    }

    public String value(String field) {
        return filled.getOrDefault(field, "");
    }
}
