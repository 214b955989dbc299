package balans.landscape.written;

import balans.landscape.local.Plain;
import balans.landscape.local.Row;
import balans.landscape.local.Row.Pointer;
import balans.landscape.local.RowStore;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The objects that a form becomes. Their ids follow from the id of the service, so that what is changed stays the same
/// object; they name nothing that came with a package, because the next package may be without it.
final class OfferRows {

    static final String PREGNANCY = "zwangerschap";
    private static final String TAXONOMY = "Wie en wanneer";
    private final String service;
    private final WrittenForm form;
    private final List<Row> rows = new ArrayList<>();

    OfferRows(String service, WrittenForm form) {
        this.service = service;
        this.form = form;
    }

    static String organisation(String name) {
        return uuid("organization/" + Plain.key(name));
    }

    String address() {
        return uuid(service + "/address");
    }

    /// The organisation and the terms, which several services share: added where they are not there yet.
    List<Row> shared(Map<String, String> actors) {
        var name = form.text("organisatie");
        var shared = new ArrayList<Row>();
        shared.add(row("organization", organisation(name), Map.of("name", name, "description", name)));
        var taxonomy = uuid("taxonomy");
        shared.add(row("taxonomy", taxonomy, Map.of("name", TAXONOMY, "description", TAXONOMY)));
        terms().forEach(code -> shared.add(row("taxonomy_term", term(code), words("code", code, "name", actors.getOrDefault(code, "Zwangerschap"),
                "description", actors.getOrDefault(code, "Zwangerschap"), "taxonomy", TAXONOMY, "taxonomy_id", taxonomy),
                new Pointer("taxonomy_id", "taxonomy", taxonomy))));
        return shared;
    }

    Map<String, String> words() {
        var words = words("organization_id", organisation(form.text("organisatie")), "minimum_age", years("vanaf"),
                "maximum_age", years("tot"));
        texts(form, words);
        return words;
    }

    static void texts(WrittenForm form, Map<String, String> into) {
        into.putAll(words("name", form.text("naam"), "description", form.text("tekst"), "application_process", form.text("aanmelden"),
                "fees_description", form.text("kosten"), "email", form.text("mail"), "url", form.text("site"),
                "alert", form.text("melding")));
    }

    Row offer(String modified) {
        var words = words();
        words.values().removeIf(String::isEmpty);
        words.put("status", "active");
        words.put("last_modified", modified);
        words.put("assured_date", modified.substring(0, 10));
        return row("service", service, words, new Pointer("organization_id", "organization", words.get("organization_id")));
    }

    /// All that hangs on the service, but for its place.
    List<Row> around(LocalDate today) {
        rows.clear();
        if (!form.text("telefoon").isEmpty()) {
            hang("phone", "0", words("number", form.text("telefoon"), "type", "voice"));
        }
        form.all("taal").stream().distinct().forEach(code -> hang("language", code, words("code", code,
                "name", Locale.of(code).getDisplayLanguage(Locale.of("nl")))));
        var number = 0;
        for (var opening : form.openings()) {
            hang("schedule", Integer.toString(number++), words("freq", "WEEKLY", "interval", "1", "dtstart", today.toString(),
                    "byday", String.join(",", opening.days()), "opens_at", opening.from() + ":00", "closes_at", opening.until() + ":00"));
        }
        if (form.isTicked("land-breed")) {
            hang("service_area", "land", words("name", "Nederland en Vlaanderen", "extent_type", "landelijk"));
        }
        form.lines("gemeenten").forEach(name -> hang("service_area", Plain.key(name), words("name", name, "extent_type", "gemeente", "extent", name)));
        for (var code : terms()) {
            var id = uuid(service + "/attribute/" + code);
            rows.add(row("attribute", id, words("link_id", service, "link_entity", "service", "link_type", "actor",
                    "taxonomy_term_id", term(code)), new Pointer("link_id", "service", service),
                    new Pointer("taxonomy_term_id", "taxonomy_term", term(code))));
        }
        return List.copyOf(rows);
    }

    List<Row> place() {
        if (!form.hasAddress()) {
            return List.of();
        }
        var location = uuid(service + "/location");
        var visit = uuid(service + "/visit");
        var place = new ArrayList<Row>();
        place.add(row("location", location, words("location_type", "physical", "name", form.text("locatie"))));
        place.add(row("address", address(), words("location_id", location, "address_1", form.text("straat"), "city", form.text("woonplaats"),
                "region", form.text("gemeente").isEmpty() ? form.text("woonplaats") : form.text("gemeente"), "state_province", form.text("provincie"),
                "postal_code", form.text("postcode").toUpperCase(Locale.ROOT), "country", form.text("land"), "address_type", "physical"),
                new Pointer("location_id", "location", location)));
        place.add(row("service_at_location", visit, words("service_id", service, "location_id", location),
                new Pointer("service_id", "service", service), new Pointer("location_id", "location", location)));
        form.lines("toegang").forEach(says -> place.add(row("accessibility", uuid(service + "/access/" + Plain.key(says)),
                words("location_id", location, "description", says), new Pointer("location_id", "location", location))));
        return place;
    }

    private List<String> terms() {
        var terms = new ArrayList<String>();
        if (!form.text("wie").isEmpty()) {
            terms.add(form.text("wie"));
        }
        if (form.isTicked("zwanger")) {
            terms.add(PREGNANCY);
        }
        return terms;
    }

    private void hang(String entity, String key, Map<String, String> words) {
        words.put("service_id", service);
        rows.add(row(entity, uuid(service + "/" + entity + "/" + key), words, new Pointer("service_id", "service", service)));
    }

    private String years(String name) {
        var months = form.months(name);
        return months == null ? "" : months % 12 == 0 ? Integer.toString(months / 12)
                : String.format(Locale.ROOT, "%.4f", months / 12.0);
    }

    private static String term(String code) {
        return uuid("term/" + code);
    }

    private static Row row(String entity, String id, Map<String, String> words, Pointer... pointers) {
        return new Row(entity, id, RowStore.HERE, 0, words, List.of(pointers));
    }

    private static Map<String, String> words(String... pairs) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }

    private static String uuid(String of) {
        return UUID.nameUUIDFromBytes(("balans/" + of).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
