package balans.landscape.written;

import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.landscape.local.RowStore.Hanging;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the form says of a service that was written before.
@Component
class ReadForm {

    private static final Map<String, String> TEXTS = Map.of("naam", "name", "tekst", "description", "aanmelden", "application_process",
            "kosten", "fees_description", "mail", "email", "site", "url", "melding", "alert");

    private final RowStore rows;

    ReadForm(RowStore rows) {
        this.rows = rows;
    }

    WrittenForm of(Row service) {
        var typed = new HashMap<String, List<String>>();
        TEXTS.forEach((name, field) -> typed.put(name, List.of(service.text(field))));
        rows.find("organization", service.text("organization_id")).ifPresent(o -> typed.put("organisatie", List.of(o.text("name"))));
        typed.put("vanaf", List.of(months(service.text("minimum_age"))));
        typed.put("tot", List.of(months(service.text("maximum_age"))));
        var on = hanging("service", service.id());
        of(on, "phone").stream().findFirst().ifPresent(phone -> typed.put("telefoon", List.of(phone.text("number"))));
        typed.put("taal", of(on, "language").stream().map(language -> language.text("code")).toList());
        areas(of(on, "service_area"), typed);
        terms(of(on, "attribute"), typed);
        openings(of(on, "schedule"), typed);
        of(on, "service_at_location").stream().findFirst().ifPresent(visit -> place(visit, typed));
        return new WrittenForm(typed);
    }

    private void place(Row visit, Map<String, List<String>> typed) {
        var location = visit.text("location_id");
        rows.find("location", location).ifPresent(row -> typed.put("locatie", List.of(row.text("name"))));
        var there = hanging("location", location);
        typed.put("toegang", List.of(of(there, "accessibility").stream().map(a -> a.text("description")).collect(Collectors.joining("\n"))));
        var address = of(there, "address").stream().findFirst();
        // A confidential one is not read, here neither.
        typed.put("geheim", address.isEmpty() ? List.of("ja") : List.of());
        address.ifPresent(a -> {
            typed.put("straat", List.of(a.text("address_1")));
            typed.put("postcode", List.of(a.text("postal_code")));
            typed.put("woonplaats", List.of(a.text("city")));
            typed.put("gemeente", List.of(a.text("region")));
            typed.put("provincie", List.of(a.text("state_province")));
            typed.put("land", List.of(a.text("country")));
        });
    }

    private static void areas(List<Row> areas, Map<String, List<String>> typed) {
        typed.put("land-breed", areas.stream().filter(a -> a.text("extent_type").equals("landelijk")).map(a -> "ja").limit(1).toList());
        typed.put("gemeenten", List.of(areas.stream().filter(a -> a.text("extent_type").equals("gemeente")).map(a -> a.text("name"))
                .collect(Collectors.joining("\n"))));
    }

    private void terms(List<Row> attributes, Map<String, List<String>> typed) {
        var codes = rows.all(RowStore.PUBLIC, "taxonomy_term", attributes.stream().map(a -> a.text("taxonomy_term_id")).toList())
                .values().stream().map(term -> term.text("code")).toList();
        typed.put("wie", codes.stream().filter(code -> !code.equals(OfferRows.PREGNANCY)).limit(1).toList());
        typed.put("zwanger", codes.contains(OfferRows.PREGNANCY) ? List.of("ja") : List.of());
    }

    private static void openings(List<Row> schedules, Map<String, List<String>> typed) {
        var number = 1;
        for (var schedule : schedules.stream().limit(WrittenForm.OPENINGS).toList()) {
            typed.put("dag" + number, Arrays.asList(schedule.text("byday").split(",")));
            typed.put("van" + number, List.of(schedule.text("opens_at").substring(0, 5)));
            typed.put("tot" + number++, List.of(schedule.text("closes_at").substring(0, 5)));
        }
    }

    private static String months(String years) {
        return years.isEmpty() ? "" : Long.toString(Math.round(Double.parseDouble(years) * 12));
    }

    private List<Row> hanging(String entity, String id) {
        return new ArrayList<>(rows.hangingOn(RowStore.PUBLIC, entity, List.of(id)).stream().map(Hanging::row).toList());
    }

    private static List<Row> of(List<Row> some, String entity) {
        return some.stream().filter(row -> row.entity().equals(entity)).toList();
    }
}
