package balans.landscape.local;

import balans.landscape.local.FindServices.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds services by where they are and whom they serve. What a postcode lies in follows from the addresses that are
/// known: no table of all postcodes comes with Balans.
@Repository
public class FindPlaces {

    /// Around the middle of what is known at a postcode.
    public record Circle(int latitude, int longitude, int metres) {}

    private static final double METRES_A_DEGREE = 111_195;
    private static final double MILLION = 1_000_000;

    private final JdbcClient db;
    private final FindServices services;

    FindPlaces(JdbcClient db, FindServices services) {
        this.db = db;
        this.services = services;
    }

    public static String pc4(String postcode) {
        var digits = postcode.replace(" ", "");
        return digits.matches("\\d{4}([A-Za-z]{2})?") ? digits.substring(0, 4) : "";
    }

    /// One of these facets has whatever serves this postcode.
    public List<String> serving(String pc4) {
        var areas = new ArrayList<>(List.of(Area.EVERYWHERE, Area.pc4(pc4)));
        db.sql("SELECT DISTINCT municipality FROM landscape_place WHERE batch = (SELECT batch FROM landscape_public) AND pc4 = :pc4 AND municipality <> ''")
                .param("pc4", pc4).query(String.class).list()
                .forEach(name -> areas.add(Area.municipality(name)));
        return areas;
    }

    public List<String> servingMunicipality(String name) {
        return List.of(Area.EVERYWHERE, Area.municipality(name));
    }

    public List<String> servingRegion(String name) {
        return List.of(Area.EVERYWHERE, Area.region(name));
    }

    public Optional<Circle> around(String postcode, int metres) {
        return db.sql("""
                SELECT avg(latitude) AS lat, avg(longitude) AS lon FROM landscape_place
                WHERE batch = (SELECT batch FROM landscape_public) AND pc4 = :pc4 AND latitude IS NOT NULL AND longitude IS NOT NULL
                """)
                .param("pc4", pc4(postcode))
                .query((row, index) -> row.getObject("lat") == null ? Optional.<Circle>empty()
                        : Optional.of(new Circle((int) row.getDouble("lat"), (int) row.getDouble("lon"), metres)))
                .single();
    }

    /// Ids of service_at_location.
    public Found places(Wanted wanted, @Nullable Circle circle, int page, int size) {
        var values = new HashMap<String, Object>();
        var sql = "FROM landscape_place p WHERE p.batch = (SELECT batch FROM landscape_public)" + (circle == null ? "" : within(circle, values))
                + (wanted.equals(Wanted.EVERYTHING) ? "" : " AND p.service IN (SELECT "
                        + idIn(services.from(wanted, values)) + ")");
        var total = db.sql("SELECT count(*) " + sql).params(values).query(Integer.class).single();
        values.put("size", size);
        values.put("skipped", (long) (page - 1) * size);
        return new Found(total, db.sql("SELECT p.id " + sql + " ORDER BY p.sort_key, p.id LIMIT :size OFFSET :skipped")
                .params(values).query(String.class).list());
    }

    private static String idIn(String from) {
        return (from.startsWith("FROM landscape_service") ? "s.id " : "d.service ") + from;
    }

    /// A flat map is right within some metres at the distances asked here.
    private static String within(Circle circle, Map<String, Object> values) {
        var narrowing = Math.cos(Math.toRadians(circle.latitude() / MILLION));
        var reach = circle.metres() / METRES_A_DEGREE * MILLION;
        values.put("south", (int) (circle.latitude() - reach));
        values.put("north", (int) (circle.latitude() + reach));
        values.put("squared", reach * reach);
        return String.format(Locale.ROOT, """
                 AND p.latitude BETWEEN :south AND :north AND
                (p.latitude - %1$d) * 1.0 * (p.latitude - %1$d) + (p.longitude - %2$d) * %3$.6f * (p.longitude - %2$d) <= :squared
                """, circle.latitude(), circle.longitude(), narrowing * narrowing);
    }
}
