package balans.directory.content;

import balans.content.Content;
import balans.directory.EntryId;
import balans.directory.concept.Scheme;
import balans.directory.entry.Age;
import balans.directory.entry.Draft;
import balans.directory.entry.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// The vocabularies of the content files.
final class StartConcepts {

    private final Content own = Content.read("begrippen.nl.yaml");
    private final List<Draft> drafts = new ArrayList<>();

    static List<Draft> drafts() {
        var start = new StartConcepts();
        var agenda = Content.read("gespreksagenda.nl.yaml");
        var resources = Content.read("bronnen.nl.yaml");
        var organisations = Content.read("organisaties.nl.yaml");
        var calendar = Content.read("kalender.nl.yaml");
        var national = Content.read("landelijke-agenda.nl.yaml");
        start.add(Scheme.SECTOR, agenda.list("sectoren"), "korte_titel");
        start.add(Scheme.AGE, start.own.list("leeftijden"), "titel");
        start.add(Scheme.HEALTH_GOAL, agenda.at("model").list("gezondheid"), "titel");
        start.add(Scheme.THEME, national.list("themas"), "titel");
        start.add(Scheme.SUBJECT, resources.list("themas"), "titel");
        start.add(Scheme.SUBTHEME, agenda.list("subthemas"), "titel");
        start.add(Scheme.TARGET_GROUP, national.list("doelgroepen"), "titel");
        start.add(Scheme.AUDIENCE, resources.list("doelgroepen"), "titel");
        start.add(Scheme.LANGUAGE, start.own.list("talen"), "titel");
        start.add(Scheme.LIFE_PHASE, start.own.list("levensfasen"), "titel");
        start.add(Scheme.RESOURCE_KIND, resources.list("soorten"), "titel");
        start.add(Scheme.ORGANISATION_KIND, organisations.list("soorten"), "titel");
        start.add(Scheme.CHARACTER, organisations.list("karakters"), "titel");
        start.add(Scheme.EVENT_KIND, calendar.list("soorten"), "titel");
        start.add(Scheme.REGION, calendar.list("regios"), "titel");
        start.add(Scheme.HEADING, agenda.list("koppen"), "titel");
        return start.drafts;
    }

    private void add(Scheme scheme, List<Content> entries, String titleKey) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var fields = new HashMap<String, String>();
            fields.put("scheme", scheme.id());
            fields.put("label", entry.text(titleKey));
            fields.put("order", "" + (i + 1));
            var english = entry.text("engels", "").isEmpty() ? own.at("engels").text(entry.text("id"), "") : entry.text("engels", "");
            if (!english.isEmpty() && scheme != Scheme.SUBJECT) {
                fields.put("labels", "en " + english);
            }
            if (scheme == Scheme.SECTOR) {
                fields.put("meaning", entry.text("titel"));
            }
            put(fields, entry, day -> day);
            if (entry.has("leeftijd")) {
                put(fields, entry.at("leeftijd"), Age::ofYears);
            }
            drafts.add(Draft.named(EntryId.concept(scheme.id() + "." + entry.text("id")), Fields.of(fields)));
        }
    }

    private static void put(Map<String, String> fields, Content ages, IntUnaryOperator days) {
        Map.of("from", "van", "until", "tot").forEach((field, key) -> {
            var written = ages.numberOrNull(key);
            if (written != null) {
                fields.put(field, Age.inWords(days.applyAsInt(written)));
            }
        });
    }
}
