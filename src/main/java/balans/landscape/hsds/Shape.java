package balans.landscape.hsds;

import java.util.LinkedHashMap;
import java.util.Map;

/// How objects lie in one another in the JSON of HSDS: lists of what hangs on an object, and single ones it names.
/// There is no way round in it, so that nesting ends.
final class Shape {

    /// The entity, and the column that names it.
    record One(String entity, String column) {}

    private static final Map<String, String> ATTACHED = Map.of("attributes", "attribute", "metadata", "metadata");
    private static final Map<String, Map<String, String>> MANY = Map.ofEntries(
            many("organization", "additional_websites", "url", "funding", "funding", "contacts", "contact", "phones", "phone",
                    "locations", "location", "programs", "program", "organization_identifiers", "organization_identifier"),
            many("service", "additional_urls", "url", "phones", "phone", "schedules", "schedule", "service_areas", "service_area",
                    "service_at_locations", "service_at_location", "languages", "language", "funding", "funding",
                    "cost_options", "cost_option", "required_documents", "required_document", "contacts", "contact",
                    "capacities", "service_capacity"),
            many("service_at_location", "service_areas", "service_area", "contacts", "contact", "phones", "phone",
                    "schedules", "schedule"),
            many("location", "languages", "language", "addresses", "address", "contacts", "contact",
                    "accessibility", "accessibility", "phones", "phone", "schedules", "schedule"),
            many("contact", "phones", "phone"),
            many("phone", "languages", "language"),
            Map.entry("taxonomy", Map.of("metadata", "metadata")),
            Map.entry("taxonomy_term", Map.of("metadata", "metadata")),
            Map.entry("attribute", Map.of("metadata", "metadata")),
            Map.entry("metadata", Map.of()));
    private static final Map<String, Map<String, One>> SINGLE = Map.of(
            "service", Map.of("organization", new One("organization", "organization_id"), "program", new One("program", "program_id")),
            "service_at_location", Map.of("location", new One("location", "location_id")),
            "attribute", Map.of("taxonomy_term", new One("taxonomy_term", "taxonomy_term_id")),
            "taxonomy_term", Map.of("taxonomy_detail", new One("taxonomy", "taxonomy_id")),
            "service_capacity", Map.of("unit", new One("unit", "unit_id")));

    private Shape() {}

    static Map<String, String> many(String entity) {
        return MANY.getOrDefault(entity, ATTACHED);
    }

    static Map<String, One> single(String entity) {
        return SINGLE.getOrDefault(entity, Map.of());
    }

    private static Map.Entry<String, Map<String, String>> many(String entity, String... pairs) {
        var lists = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            lists.put(pairs[i], pairs[i + 1]);
        }
        lists.putAll(ATTACHED);
        return Map.entry(entity, lists);
    }
}
