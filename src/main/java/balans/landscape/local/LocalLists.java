package balans.landscape.local;

import balans.landscape.local.LocalPage.Line;
import balans.landscape.picture.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The lists of services by what a visitor chose.
@Component
class LocalLists {

    private final FindServices find;
    private final FindPlaces places;
    private final RowStore rows;
    private final Choices choices;
    private final Confirmed confirmed;

    LocalLists(FindServices find, FindPlaces places, RowStore rows, Choices choices, Confirmed confirmed) {
        this.find = find;
        this.places = places;
        this.rows = rows;
        this.choices = choices;
        this.confirmed = confirmed;
    }

    LocalPage page(Map<String, String> asked, int number, int size) {
        var chosen = new LinkedHashMap<String, String>();
        LocalPage.FILTERS.forEach(name -> chosen.put(name, asked.getOrDefault(name, "").strip()));
        var where = chosen.getOrDefault("waar", "");
        var areas = where.isEmpty() ? List.<String>of() : areas(where);
        var unknown = !where.isEmpty() && areas.isEmpty();
        var wanted = wanted(chosen, areas);
        var found = unknown ? new FindServices.Found(0, List.of()) : find.services(wanted, number, size);
        var shown = new LinkedHashMap<String, Map<String, String>>();
        shown.put("wie", choices.actors());
        shown.put("taal", choices.languages());
        shown.put("toegang", choices.access());
        return new LocalPage(where, unknown, chosen, shown, choices.municipalities(), found.total(), number, lines(found.ids()));
    }

    private static Wanted wanted(Map<String, String> chosen, List<String> areas) {
        var wanted = Wanted.EVERYTHING.searching(chosen.getOrDefault("q", "")).open()
                .with("kind", Plain.key(chosen.getOrDefault("wie", ""))).with("language", Plain.key(chosen.getOrDefault("taal", "")))
                .with("access", Plain.key(chosen.getOrDefault("toegang", ""))).with("org", chosen.getOrDefault("aanbieder", ""))
                .with("day", Choices.DAYS.contains(chosen.get("dag")) ? chosen.getOrDefault("dag", "") : "");
        var moment = Arrays.stream(Moment.values()).filter(m -> m.key().equals(chosen.get("moment"))).findFirst();
        wanted = moment.isPresent() ? wanted.on(moment.get().day()) : wanted;
        return areas.isEmpty() ? wanted : wanted.with(areas);
    }

    /// A postcode, a municipality or a region; nothing when no service is known there.
    private List<String> areas(String where) {
        var pc4 = FindPlaces.pc4(where);
        if (!pc4.isEmpty()) {
            return places.serving(pc4);
        }
        return choices.knows(Area.municipality(where)) ? places.servingMunicipality(where)
                : choices.knows(Area.region(where)) ? places.servingRegion(where) : List.of();
    }

    private List<Line> lines(List<String> ids) {
        var services = rows.all(RowStore.PUBLIC, "service", ids);
        var names = rows.all(RowStore.PUBLIC, "organization",
                services.values().stream().map(s -> s.text("organization_id")).filter(id -> !id.isEmpty()).toList());
        var days = new HashMap<String, Set<String>>();
        var visits = new HashMap<String, Set<String>>();
        for (var one : rows.hangingOn(RowStore.PUBLIC, "service", ids)) {
            if (one.row().entity().equals("schedule")) {
                days.computeIfAbsent(one.target(), t -> new LinkedHashSet<>()).addAll(ReadOffer.opening(one.row()).days());
            } else if (one.row().entity().equals("service_at_location")) {
                visits.computeIfAbsent(one.row().text("location_id"), l -> new LinkedHashSet<>()).add(one.target());
            }
        }
        var towns = new HashMap<String, Set<String>>();
        for (var one : rows.hangingOn(RowStore.PUBLIC, "location", visits.keySet())) {
            for (var service : visits.getOrDefault(one.target(), Set.of())) {
                if (one.row().entity().equals("address")) {
                    towns.computeIfAbsent(service, t -> new LinkedHashSet<>()).add(one.row().text("city"));
                } else if (one.row().entity().equals("schedule")) {
                    days.computeIfAbsent(service, t -> new LinkedHashSet<>()).addAll(ReadOffer.opening(one.row()).days());
                }
            }
        }
        var words = confirmed.services(ids);
        var lines = new ArrayList<Line>();
        for (var id : ids) {
            var service = services.get(id);
            if (service != null) {
                var open = days.getOrDefault(id, Set.of());
                var name = names.get(service.text("organization_id"));
                lines.add(new Line(id, service.text("name"), name == null ? "" : name.text("name"), service.text("description"),
                        String.join(", ", towns.getOrDefault(id, Set.of())), Choices.DAYS.stream().filter(open::contains).toList(),
                        !service.text("status").equals("active"),
                        words.containsKey(id) ? words.get(id).on() : service.text("assured_date")));
            }
        }
        return lines;
    }
}
