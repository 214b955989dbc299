package balans.directory.content;

import balans.content.Content;
import balans.directory.EntryId;
import balans.directory.entry.Age;
import balans.directory.entry.Draft;
import balans.directory.entry.Fields;
import java.util.HashMap;
import java.util.List;

final class StartResources {

    private StartResources() {}

    static List<Draft> drafts() {
        return Content.read("bronnen.nl.yaml").list("bronnen").stream().map(StartResources::draft).toList();
    }

    private static Draft draft(Content resource) {
        var fields = new HashMap<String, String>();
        fields.put("title", resource.text("titel"));
        fields.put("url", resource.text("url"));
        fields.put("originals", String.join("\n", resource.texts("url_origineel")));
        fields.put("resourceKind", "soort-bron." + resource.text("soort"));
        fields.put("sectors", concepts("sector", resource.texts("sectoren")));
        fields.put("subjects", concepts("onderwerp", resource.texts("themas")));
        fields.put("audience", concepts("publiek", resource.texts("doelgroepen")));
        fields.put("languages", resource.flag("meertalig") ? "taal.meer" : "taal.nl");
        fields.put("publisher", resource.text("organisatie", ""));
        fields.put("period", resource.text("periode", ""));
        fields.put("about", resource.text("toelichting", ""));
        fields.put("source", Source.words(resource.texts("herkomst")));
        if (resource.has("leeftijd")) {
            fields.put("from", Age.inWords(Age.ofYears(resource.at("leeftijd").number("van"))));
            fields.put("until", Age.inWords(Age.ofYears(resource.at("leeftijd").number("tot"))));
        }
        return Draft.named(EntryId.resource(resource.text("id")), Fields.of(fields));
    }

    private static String concepts(String scheme, List<String> ids) {
        return String.join("\n", ids.stream().map(id -> scheme + "." + id).toList());
    }
}
