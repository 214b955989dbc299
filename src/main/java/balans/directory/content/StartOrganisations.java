package balans.directory.content;

import balans.content.Content;
import balans.directory.EntryId;
import balans.directory.entry.Draft;
import balans.directory.entry.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

final class StartOrganisations {

    private StartOrganisations() {}

    /// What is part of another comes after it. Remarks in the file are for editors of the file, not for visitors.
    static List<Draft> drafts() {
        var first = new ArrayList<Draft>();
        var parts = new ArrayList<Draft>();
        for (var organisation : Content.read("organisaties.nl.yaml").list("organisaties")) {
            (organisation.text("onderdeel_van", "").isEmpty() ? first : parts).add(draft(organisation));
        }
        first.addAll(parts);
        return first;
    }

    private static Draft draft(Content organisation) {
        var fields = new HashMap<String, String>();
        var name = organisation.text("naam");
        fields.put("name", name);
        fields.put("otherNames", String.join("\n",
                organisation.texts("naam_in_bron").stream().filter(other -> !other.equals(name)).toList()));
        fields.put("organisationKind", "soort-organisatie." + organisation.text("soort"));
        fields.put("character", "karakter." + organisation.text("karakter"));
        fields.put("website", organisation.text("website", ""));
        fields.put("parent", organisation.text("onderdeel_van", ""));
        fields.put("sectors", String.join("\n", organisation.texts("sectoren").stream().map(s -> "sector." + s).toList()));
        fields.put("source", Source.words(organisation.texts("genoemd_in")));
        return Draft.named(EntryId.organisation(organisation.text("id")), Fields.of(fields));
    }
}
