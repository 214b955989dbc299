package balans.landscape.local;

import balans.landscape.local.Listed.Place;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the words of HSDS mean for a list: where, at what age, since when.
final class Sayings {

    private static final double DAYS_A_YEAR = 365.25;
    private static final int MILLION = 1_000_000;

    private Sayings() {}

    /// A region names its municipalities in `extent`, so that whoever lives in one of them is served (docs: the profile).
    static List<String> areas(Row area) {
        var extent = area.text("extent").strip();
        return switch (area.text("extent_type")) {
            case "landelijk" -> List.of(Area.EVERYWHERE);
            case "pc4" -> List.of(Area.pc4(extent));
            case "gemeente" -> List.of(Area.municipality(extent.isEmpty() ? area.text("name") : extent));
            case "regio" -> Stream.concat(Stream.of(Area.region(area.text("name"))),
                    Stream.of(extent.split(",")).filter(name -> !name.isBlank()).map(Area::municipality)).toList();
            default -> List.of(Area.region(area.text("name"))); // not sealed: others use other kinds, such as geojson
        };
    }

    static void near(Place place, Set<String> facets) {
        if (!place.pc4().isEmpty()) {
            facets.add(Area.pc4(place.pc4()));
        }
        if (!place.municipality().isEmpty()) {
            facets.add(Area.municipality(place.municipality()));
        }
    }

    static Place place(Row visit, Row location, List<Row> there) {
        var address = there.stream().filter(row -> row.entity().equals("address")).findFirst();
        return new Place(visit.id(), address.map(a -> a.text("postal_code")).orElse(""),
                address.map(a -> a.text("region").isEmpty() ? a.text("city") : a.text("region")).orElse(""),
                degrees(location.text("latitude")), degrees(location.text("longitude")));
    }

    private static @Nullable Integer degrees(String text) {
        return text.isEmpty() ? null : Integer.valueOf((int) Math.round(Double.parseDouble(text) * MILLION));
    }

    static @Nullable Integer days(String years) {
        return years.isEmpty() ? null : Integer.valueOf((int) Math.round(Double.parseDouble(years) * DAYS_A_YEAR));
    }

    static long modified(Row service) {
        try {
            var text = service.text("last_modified");
            return text.isEmpty() ? 0 : text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant().toEpochMilli() : Instant.parse(text + "Z").toEpochMilli();
        } catch (DateTimeParseException unknown) {
            return 0;
        }
    }
}
