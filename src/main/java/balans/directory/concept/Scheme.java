package balans.directory.concept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The vocabularies. Their ids stand in the ids of their concepts and in addresses: never rename one.
public enum Scheme {
    SECTOR("sector"),
    AGE("leeftijd"),
    HEALTH_GOAL("gezondheidsdoel"),
    THEME("thema"),
    SUBJECT("onderwerp"),
    SUBTHEME("subthema"),
    TARGET_GROUP("doelgroep"),
    AUDIENCE("publiek"),
    LANGUAGE("taal"),
    LIFE_PHASE("levensfase"),
    RESOURCE_KIND("soort-bron"),
    ORGANISATION_KIND("soort-organisatie"),
    CHARACTER("karakter"),
    EVENT_KIND("soort-activiteit"),
    REGION("regio"),
    HEADING("kop");

    private final String id;

    Scheme(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Scheme> of(String id) {
        return Stream.of(values()).filter(scheme -> scheme.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Stream.of(values()).map(Scheme::id).toList();
    }
}
