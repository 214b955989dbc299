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

    private final JdbcClient db;
    private final Landscape landscape;

    Choices(JdbcClient db, Landscape landscape) {
        this.db = db;
        this.landscape = landscape;
    }

    Map<String, String> actors() {
        var actors = new LinkedHashMap<String, String>();
        var there = under("kind:");
        landscape.actors().stream().filter(actor -> there.contains(actor.id())).forEach(actor -> actors.put(actor.id(), actor.name()));
        return actors;
    }

    Map<String, String> languages() {
        var languages = new LinkedHashMap<String, String>();
        under("language:").forEach(code -> languages.put(code, language(code)));
        return languages;
    }

    Map<String, String> access() {
        var access = new LinkedHashMap<String, String>();
        under("access:").forEach(key -> access.put(key, sentence(key.replace('-', ' '))));
        return access;
    }

    static String language(String code) {
        return code.matches("[a-z]{2,3}") ? sentence(Locale.of(code).getDisplayLanguage(DUTCH)) : sentence(code);
    }

    List<String> municipalities() {
        return db.sql("SELECT DISTINCT municipality FROM landscape_place WHERE batch = 0 AND municipality <> '' ORDER BY 1 LIMIT " + PLACES)
                .query(String.class).list();
    }

    boolean knows(String facet) {
        return db.sql("SELECT count(*) FROM (SELECT 1 AS one FROM landscape_facet WHERE batch = 0 AND facet = :facet LIMIT 1) known")
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
        Optional<String> next = db.sql("SELECT coalesce(min(facet), '') FROM landscape_facet WHERE batch = 0 AND facet > :last AND facet < :end")
                .param("last", last).param("end", beginning.replace(':', ';')).query(String.class).optional();
        return next.filter(facet -> facet.startsWith(beginning)).orElse(null);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(DUTCH) + words.substring(1);
    }
}
