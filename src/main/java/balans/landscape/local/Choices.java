package balans.landscape.local;

import balans.landscape.picture.Landscape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What can be chosen in a list, as far as there are services with it.
@Repository
class Choices {

    static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Locale DUTCH = Locale.of("nl");
    private static final int MOST = 60;
    private static final int PLACES = 400;

    /// What was there at this batch, after so many changes by hand.
    private record Known(String state, Map<String, String> actors, Map<String, String> languages, Map<String, String> access,
            List<String> municipalities) {}

    private final JdbcClient db;
    private final Landscape landscape;
    private volatile Known known = new Known("", Map.of(), Map.of(), Map.of(), List.of());

    Choices(JdbcClient db, Landscape landscape) {
        this.db = db;
        this.landscape = landscape;
    }

    Map<String, String> actors() {
        return known().actors();
    }

    Map<String, String> languages() {
        return known().languages();
    }

    Map<String, String> access() {
        return known().access();
    }

    List<String> municipalities() {
        return known().municipalities();
    }

    /// Read anew only when something public has changed: every list asks for it.
    private Known known() {
        var state = db.sql("SELECT batch, changes FROM landscape_public").query((row, index) -> row.getLong(1) + "/" + row.getLong(2)).single();
        var last = known;
        if (!last.state().equals(state)) {
            last = new Known(state, actorsThere(), languagesThere(), accessThere(), municipalitiesThere());
            known = last;
        }
        return last;
    }

    private Map<String, String> actorsThere() {
        var actors = new LinkedHashMap<String, String>();
        var there = under("kind:");
        landscape.actors().stream().filter(actor -> there.contains(actor.id())).forEach(actor -> actors.put(actor.id(), actor.name()));
        return actors;
    }

    private Map<String, String> languagesThere() {
        var languages = new LinkedHashMap<String, String>();
        under("language:").forEach(code -> languages.put(code, language(code)));
        return languages;
    }

    private Map<String, String> accessThere() {
        var access = new LinkedHashMap<String, String>();
        under("access:").forEach(key -> access.put(key, sentence(key.replace('-', ' '))));
        return access;
    }

    static String language(String code) {
        return code.matches("[a-z]{2,3}") ? sentence(Locale.of(code).getDisplayLanguage(DUTCH)) : sentence(code);
    }

    private List<String> municipalitiesThere() {
        return db.sql("SELECT DISTINCT municipality FROM landscape_place WHERE batch = (SELECT batch FROM landscape_public) AND municipality <> '' ORDER BY 1 LIMIT " + PLACES)
                .query(String.class).list();
    }

    boolean knows(String facet) {
        return db.sql("SELECT count(*) FROM (SELECT 1 AS one FROM landscape_facet WHERE batch = (SELECT batch FROM landscape_public) AND facet = :facet LIMIT 1) known")
                .param("facet", facet).query(Integer.class).single() > 0;
    }

    /// By leaps from one to the next, so that how many services have each does not count.
    private List<String> under(String beginning) {
        var found = new ArrayList<String>();
        for (var next = after(beginning, beginning); next != null && found.size() < MOST; next = after(beginning, next)) {
            found.add(next.substring(beginning.length()));
        }
        return found;
    }

    private @Nullable String after(String beginning, String last) {
        Optional<String> next = db.sql("SELECT coalesce(min(facet), '') FROM landscape_facet WHERE batch = (SELECT batch FROM landscape_public) AND facet > :last AND facet < :end")
                .param("last", last).param("end", beginning.replace(':', ';')).query(String.class).optional();
        return next.filter(facet -> facet.startsWith(beginning)).orElse(null);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(DUTCH) + words.substring(1);
    }
}
