package balans.landscape.hsds;

import balans.landscape.local.FindPlaces;
import balans.landscape.local.FindServices;
import balans.landscape.local.FindServices.Found;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.landscape.local.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Answers to what the API was asked. All filters hold together.
@Component
class Answers {

    private static final List<String> MINIMAL = List.of("id", "name", "status", "last_modified");

    private final FindServices services;
    private final FindPlaces places;
    private final RowStore rows;
    private final Nesting nesting;

    Answers(FindServices services, FindPlaces places, RowStore rows, Nesting nesting) {
        this.services = services;
        this.places = places;
        this.rows = rows;
        this.nesting = nesting;
    }

    Wrapped services(Asked asked, int page, int perPage) {
        var found = services.services(wanted(asked), page, perPage);
        var some = inOrder("service", found);
        return Wrapped.of(found.total(), page, perPage, asked.flag("minimal")
                ? some.stream().map(nesting::bare).map(Answers::minimal).toList()
                : asked.flag("full") ? nesting.full(some) : nesting.listed(some));
    }

    Wrapped places(Asked asked, int page, int perPage) {
        var wanted = wanted(asked);
        var postcode = asked.text("postcode");
        FindPlaces.Circle circle = null;
        if (!postcode.isEmpty() && FindPlaces.pc4(postcode).isEmpty()) {
            throw Asked.wrong("postcode", "is a Dutch or Belgian postcode, such as 2511 AB or 9000");
        }
        if (asked.metres().isPresent()) {
            if (postcode.isEmpty()) {
                throw Asked.wrong("proximity", "needs a postcode");
            }
            circle = places.around(postcode, asked.metres().get()).orElse(null);
            if (circle == null) {
                return Wrapped.of(0, page, perPage, List.of());
            }
        } else if (!postcode.isEmpty()) {
            wanted = wanted.with(places.serving(FindPlaces.pc4(postcode)));
        }
        var found = places.places(wanted, circle, page, perPage);
        var some = inOrder("service_at_location", found);
        var objects = asked.flag("full") ? nesting.full(some) : nesting.listed(some);
        addServices(some, objects);
        return Wrapped.of(found.total(), page, perPage, objects);
    }

    /// Few in number beside the services: sought through by name, in the order of their ids.
    Wrapped others(String entity, Asked asked, int page, int perPage) {
        if (List.of("search", "taxonomy_id", "parent_id", "top_only").stream().allMatch(name -> asked.text(name).isEmpty())) {
            var all = rows.page(entity, (long) (page - 1) * perPage, perPage);
            return Wrapped.of(rows.count(entity), page, perPage,
                    asked.flag("full") || asked.flag("full_service") ? nesting.full(all) : nesting.listed(all));
        }
        var needle = asked.text("search").toLowerCase();
        var taxonomy = entity.equals("taxonomy_term") ? asked.text("taxonomy_id") : "";
        var parent = entity.equals("taxonomy_term") ? asked.text("parent_id") : "";
        var topOnly = entity.equals("taxonomy_term") && asked.flag("top_only");
        var filter = (Predicate<Row>) row ->
                (needle.isEmpty() || (row.text("name") + " " + row.text("description")).toLowerCase().contains(needle))
                && (taxonomy.isEmpty() || row.text("taxonomy_id").equals(taxonomy))
                && (parent.isEmpty() || row.text("parent_id").equals(parent))
                && (!topOnly || row.text("parent_id").isEmpty());
        var some = new ArrayList<Row>();
        var total = 0;
        var from = (long) (page - 1) * perPage;
        var after = "";
        for (var next = rows.next(RowStore.PUBLIC, entity, after, 500); !next.isEmpty();
                next = rows.next(RowStore.PUBLIC, entity, after, 500)) {
            for (var row : next) {
                if (filter.test(row)) {
                    if (total >= from && some.size() < perPage) {
                        some.add(row);
                    }
                    total++;
                }
            }
            after = next.getLast().id();
        }
        var full = asked.flag("full") || asked.flag("full_service");
        return Wrapped.of(total, page, perPage, full ? nesting.full(some) : nesting.listed(some));
    }

    Wrapped organizations(Asked asked, int page, int perPage) {
        if (asked.text("taxonomy_term_id").isEmpty() && asked.text("taxonomy_id").isEmpty()) {
            return others("organization", asked, page, perPage);
        }
        // An organisation has the terms of its services.
        var all = services.services(wanted(new Asked(only(asked, "taxonomy_term_id", "taxonomy_id"))), 1, 100_000).ids();
        var organisations = new TreeSet<String>();
        for (int i = 0; i < all.size(); i += 500) {
            rows.all(RowStore.PUBLIC, "service", all.subList(i, Math.min(all.size(), i + 500))).values()
                    .forEach(service -> organisations.add(service.text("organization_id")));
        }
        var needle = asked.text("search").toLowerCase();
        var some = rows.all(RowStore.PUBLIC, "organization", organisations).values().stream()
                .filter(row -> (row.text("name") + " " + row.text("description")).toLowerCase().contains(needle))
                .sorted(Comparator.comparing(Row::id)).toList();
        var shown = some.stream().skip((long) (page - 1) * perPage).limit(perPage).toList();
        return Wrapped.of(some.size(), page, perPage, asked.flag("full") ? nesting.full(shown) : nesting.listed(shown));
    }

    Optional<Map<String, Object>> one(String entity, String id) {
        return rows.find(entity, id).map(row -> {
            var object = nesting.full(List.of(row));
            if (entity.equals("service_at_location")) {
                addServices(List.of(row), object);
            }
            return object.getFirst();
        });
    }

    private void addServices(List<Row> some, List<Map<String, Object>> objects) {
        var found = rows.all(RowStore.PUBLIC, "service", some.stream().map(row -> row.text("service_id")).toList());
        for (int i = 0; i < some.size(); i++) {
            var service = found.get(some.get(i).text("service_id"));
            if (service != null) {
                objects.get(i).put("service", nesting.listed(List.of(service)).getFirst());
            }
        }
    }

    private Wanted wanted(Asked asked) {
        var wanted = Wanted.EVERYTHING.searching(asked.text("search")).with("term", asked.text("taxonomy_term_id"))
                .with("taxonomy", asked.text("taxonomy_id")).with("org", asked.text("organization_id"));
        return asked.modifiedAfter().map(wanted::changedSince).orElse(wanted);
    }

    private static Map<String, String> only(Asked asked, String... names) {
        return Arrays.stream(names).collect(Collectors.toMap(name -> name, asked::text));
    }

    private List<Row> inOrder(String entity, Found found) {
        var all = rows.all(RowStore.PUBLIC, entity, found.ids());
        return found.ids().stream().map(all::get).filter(Objects::nonNull).toList();
    }

    private static Map<String, Object> minimal(Map<String, Object> object) {
        object.keySet().retainAll(MINIMAL);
        return object;
    }
}
