package balans.directory.content;

import balans.content.Content;
import balans.directory.EntryId;
import balans.directory.entry.Draft;
import balans.directory.entry.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The campaigns that come back every year (R000-18), with the first resource that the source names for them.
final class StartEvents {

    private StartEvents() {}

    static List<Draft> drafts() {
        var days = Content.read("kalender.nl.yaml").list("dagen").stream()
                .collect(Collectors.toMap(day -> day.text("campagne"), day -> day));
        var resources = Content.read("bronnen.nl.yaml").list("bronnen").stream()
                .collect(Collectors.toMap(resource -> resource.text("id"), resource -> resource));
        var sheets = Content.read("gespreksagenda.nl.yaml");
        return sheets.list("campagnes").stream().map(campaign -> {
            var id = campaign.text("id");
            var fields = new HashMap<String, String>();
            fields.put("title", campaign.text("titel"));
            fields.put("eventKind", "soort-activiteit.campagne");
            fields.put("repeat", "jaarlijks");
            fields.put("subjects", "onderwerp.campagnes");
            fields.put("sectors", sectors(sheets, id));
            fields.put("source", Source.words(List.of("000")));
            var resource = resources.get(id);
            if (resource != null) {
                fields.put("website", resource.text("url"));
                fields.put("publisher", resource.text("organisatie", ""));
                fields.put("about", resource.text("toelichting", ""));
            }
            var day = days.get(id);
            if (day != null) {
                fields.put("startDay", day.text("van"));
                fields.put("endDay", day.text("tot"));
                fields.put("repeat", day.text("herhaling"));
            }
            return Draft.named(EntryId.event(id), Fields.of(fields));
        }).toList();
    }

    /// The sectors whose sheet names the campaign.
    private static String sectors(Content sheets, String campaign) {
        return sheets.list("sectoren").stream()
                .filter(sector -> sector.list("items").stream().anyMatch(item -> item.texts("campagnes").contains(campaign)))
                .map(sector -> "sector." + sector.text("id")).collect(Collectors.joining("\n"));
    }
}
