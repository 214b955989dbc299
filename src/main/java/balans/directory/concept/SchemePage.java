package balans.directory.concept;

import balans.directory.entry.Shown;
import java.util.List;

public record SchemePage(Scheme scheme, List<Shown> concepts) {

    /// The list that shows what is tagged with a concept, when there is one.
    public String tagged(Shown concept) {
        var parameter = switch (scheme) {
            case SECTOR, SUBJECT, AUDIENCE, LANGUAGE, AGE -> "/bronnen?" + scheme.id() + "=";
            case RESOURCE_KIND -> "/bronnen?soort=";
            case ORGANISATION_KIND -> "/organisaties?soort=";
            case CHARACTER -> "/organisaties?karakter=";
            case EVENT_KIND -> "/kalender?soort=";
            case REGION -> "/kalender?regio=";
            case THEME -> "/kalender?thema=";
            case HEALTH_GOAL, SUBTHEME, TARGET_GROUP, LIFE_PHASE, HEADING -> "";
        };
        return parameter.isEmpty() ? "" : parameter + concept.entry().id().id();
    }
}
