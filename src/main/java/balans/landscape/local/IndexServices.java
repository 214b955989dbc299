package balans.landscape.local;

import balans.landscape.local.Listed.Place;
import balans.landscape.local.RowStore.Hanging;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Works out by what a service is found: its words, terms, days, languages, and the areas it serves. A service that says
/// no area serves the municipality and the postcode of its locations.
@Component
public class IndexServices {

    private static final int AT_A_TIME = 400;
    private static final int PREGNANT = -280;
    private static final int WORDS_OF_A_TEXT = 60;

    private final RowStore rows;
    private final IndexStore index;
    private final TransactionOperations transactions;

    IndexServices(RowStore rows, IndexStore index, TransactionOperations transactions) {
        this.rows = rows;
        this.index = index;
        this.transactions = transactions;
    }

    /// Page by page; `between` is said after each.
    public void all(long batch, Runnable between) {
        var after = "";
        for (var page = rows.next(batch, "service", after, AT_A_TIME); !page.isEmpty();
                page = rows.next(batch, "service", after, AT_A_TIME)) {
            var listed = listed(batch, page);
            transactions.executeWithoutResult(status -> index.add(batch, listed, true));
            between.run();
            after = page.getLast().id();
        }
    }

    /// Of what is public already, within the transaction of the change.
    public void again(Collection<String> services) {
        again(rows.changing(), services);
    }

    /// Of a batch whose index is whole.
    public void again(long batch, Collection<String> services) {
        index.remove(batch, services);
        index.add(batch, listed(batch, rows.all(batch, "service", services).values()), false);
    }

    public void atLocations(Collection<String> locations) {
        again(rows.hangingOn(RowStore.PUBLIC, "location", locations).stream().map(Hanging::row)
                .filter(row -> row.entity().equals("service_at_location")).map(row -> row.text("service_id"))
                .collect(Collectors.toSet()));
    }

    private List<Listed> listed(long batch, Collection<Row> services) {
        var around = new Around(batch, services);
        return services.stream().map(around::listed).toList();
    }

    /// A page of services with all that counts, fetched together.
    private final class Around {

        private final Map<String, List<Row>> onService;
        private final Map<String, List<Row>> onVisit;
        private final Map<String, List<Row>> onLocation;
        private final Map<String, Row> locations;
        private final Map<String, Row> organisations;
        private final Map<String, Row> terms;

        Around(long batch, Collection<Row> services) {
            onService = grouped(rows.hangingOn(batch, "service", ids(services)));
            var visits = of(onService, "service_at_location");
            onVisit = grouped(rows.hangingOn(batch, "service_at_location", ids(visits)));
            locations = rows.all(batch, "location", targets(visits, "location_id"));
            onLocation = grouped(rows.hangingOn(batch, "location", locations.keySet()));
            organisations = rows.all(batch, "organization", targets(services, "organization_id"));
            var attributes = new ArrayList<>(of(onService, "attribute"));
            attributes.addAll(of(onVisit, "attribute"));
            attributes.addAll(of(onLocation, "attribute"));
            terms = rows.all(batch, "taxonomy_term", targets(attributes, "taxonomy_term_id"));
        }

        Listed listed(Row service) {
            var facets = new TreeSet<String>();
            var places = new ArrayList<Place>();
            var hanging = new ArrayList<>(onService.getOrDefault(service.id(), List.of()));
            for (var visit : hanging.stream().filter(row -> row.entity().equals("service_at_location")).toList()) {
                hanging.addAll(onVisit.getOrDefault(visit.id(), List.of()));
                var location = locations.get(visit.text("location_id"));
                if (location != null) {
                    var there = onLocation.getOrDefault(location.id(), List.of());
                    hanging.addAll(there);
                    places.add(Sayings.place(visit, location, there));
                }
            }
            hanging.forEach(row -> mark(row, facets));
            var organisation = organisations.get(service.text("organization_id"));
            facets.add("org:" + service.text("organization_id"));
            words(facets, service.text("name"), service.text("alternate_name"), service.text("description"),
                    organisation == null ? "" : organisation.text("name"));
            if (hanging.stream().noneMatch(row -> row.entity().equals("service_area"))) {
                places.forEach(place -> Sayings.near(place, facets));
            }
            var pregnant = facets.contains("kind:zwangerschap");
            var from = Sayings.days(service.text("minimum_age"));
            var until = Sayings.days(service.text("maximum_age"));
            return new Listed(service.id(), service.source(), service.text("organization_id"), service.text("name"),
                    service.text("status"), pregnant ? Integer.valueOf(PREGNANT) : from,
                    pregnant && from == null && until == null ? Integer.valueOf(1) : until, Sayings.modified(service), facets, List.copyOf(places));
        }

        private void mark(Row row, Set<String> facets) {
            switch (row.entity()) {
                case "schedule" -> {
                    for (var day : row.text("byday").split(",")) {
                        var bare = day.strip().replaceAll("^[+-]?\\d+", "");
                        if (bare.matches("MO|TU|WE|TH|FR|SA|SU")) {
                            facets.add("day:" + bare);
                        }
                    }
                }
                case "language" -> facets.add("language:" + Plain.key(row.text("code").isEmpty() ? row.text("name") : row.text("code")));
                case "accessibility" -> facets.add("access:" + Plain.key(row.text("description")));
                case "service_area" -> facets.addAll(Sayings.areas(row));
                case "attribute" -> {
                    var term = terms.get(row.text("taxonomy_term_id"));
                    if (term != null) {
                        facets.add("term:" + term.id());
                        facets.add("taxonomy:" + term.text("taxonomy_id"));
                        facets.add("kind:" + Plain.key(term.text("code").isEmpty() ? term.text("name") : term.text("code")));
                        words(facets, term.text("name"));
                    }
                }
                default -> { } // not sealed: HSDS has more kinds, by which nobody looks for a service
            }
        }
    }

    private static void words(Set<String> facets, String... texts) {
        for (var text : texts) {
            Plain.words(text).limit(WORDS_OF_A_TEXT).forEach(word -> facets.add("word:" + word));
        }
    }

    private static Map<String, List<Row>> grouped(List<Hanging> hanging) {
        var groups = new HashMap<String, List<Row>>();
        hanging.forEach(one -> groups.computeIfAbsent(one.target(), t -> new ArrayList<>()).add(one.row()));
        return groups;
    }

    private static List<Row> of(Map<String, List<Row>> groups, String entity) {
        return groups.values().stream().flatMap(List::stream).filter(row -> row.entity().equals(entity)).toList();
    }

    private static Set<String> ids(Collection<Row> rows) {
        return rows.stream().map(Row::id).collect(Collectors.toSet());
    }

    private static Set<String> targets(Collection<Row> rows, String field) {
        return rows.stream().map(row -> row.text(field)).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }
}
