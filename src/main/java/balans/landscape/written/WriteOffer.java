package balans.landscape.written;

import balans.landscape.local.Confidential;
import balans.landscape.local.IndexServices;
import balans.landscape.local.LandscapeChanged;
import balans.landscape.local.LocalSearch;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.landscape.local.RowStore.Hanging;
import balans.landscape.local.WriteHere;
import balans.landscape.picture.Actor;
import balans.landscape.picture.Landscape;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes a service of the landscape by hand, whole or not at all.
@Component
class WriteOffer {

    private static final List<String> REWRITTEN = List.of("phone", "language", "schedule", "service_area", "attribute");

    private final RowStore rows;
    private final WriteHere write;
    private final Confidential confidential;
    private final Found found;
    private final JdbcClient db;
    private final Clock clock;

    WriteOffer(RowStore rows, WriteHere write, Confidential confidential, Found found, JdbcClient db, Clock clock) {
        this.rows = rows;
        this.write = write;
        this.confidential = confidential;
        this.found = found;
        this.db = db;
        this.clock = clock;
    }

    /// By what it is found, afterwards.
    @Component
    static class Found {

        private final IndexServices index;
        private final LocalSearch search;
        private final Landscape landscape;
        private final ApplicationEventPublisher events;

        Found(IndexServices index, LocalSearch search, Landscape landscape, ApplicationEventPublisher events) {
            this.index = index;
            this.search = search;
            this.landscape = landscape;
            this.events = events;
        }

        Map<String, String> actors() {
            return landscape.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name, (a, b) -> a, LinkedHashMap::new));
        }

        private void again(String service) {
            index.again(List.of(service));
            search.again(service);
            events.publishEvent(new LandscapeChanged());
        }
    }

    /// Its new id.
    @Transactional
    String add(WrittenForm form, String site) {
        db.sql("INSERT INTO landscape_source (id, name, site, taken_at) VALUES ('', :name, :site, 0) ON CONFLICT DO NOTHING")
                .param("name", RowStore.HERE_NAME).param("site", site).update();
        var id = UUID.randomUUID().toString();
        var made = new OfferRows(id, form);
        rows.add(RowStore.PUBLIC, made.shared(found.actors()));
        rows.add(RowStore.PUBLIC, List.of(made.offer(clock.instant().toString())));
        hang(made, form);
        found.again(id);
        return id;
    }

    @Transactional
    void replace(Row service, WrittenForm form, String by) {
        var made = new OfferRows(service.id(), form);
        rows.add(RowStore.PUBLIC, made.shared(found.actors()));
        var hanging = rows.hangingOn(RowStore.PUBLIC, "service", List.of(service.id())).stream().map(Hanging::row).toList();
        remove(hanging.stream().filter(row -> REWRITTEN.contains(row.entity())).toList());
        // Who may not read where it is can leave it as it is.
        var staysSecret = form.isTicked("geheim") && !form.hasAddress();
        if (!staysSecret) {
            var visits = hanging.stream().filter(row -> row.entity().equals("service_at_location")).toList();
            for (var visit : visits) {
                var there = rows.hangingOn(RowStore.PUBLIC, "location", List.of(visit.text("location_id"))).stream().map(Hanging::row).toList();
                remove(there);
                rows.remove(RowStore.PUBLIC, "address", List.of(made.address()));
                rows.remove(RowStore.PUBLIC, "location", List.of(visit.text("location_id")));
            }
            confidential.remove(made.address());
        }
        write.write("service", service.id(), made.words(), by);
        rows.point(service.id(), "organization_id", made.words().getOrDefault("organization_id", ""));
        hang(made, form);
        found.again(service.id());
    }

    /// Of what a package brought, only the words; the rest follows from the package.
    @Transactional
    void reword(Row service, WrittenForm form, String by) {
        var words = new LinkedHashMap<String, String>();
        OfferRows.texts(form, words);
        write.write("service", service.id(), words, by);
        found.search.again(service.id());
    }

    /// It stays to be read by who has the address, and stands in no list any more.
    @Transactional
    void setOpen(Row service, boolean open, String by) {
        write.write("service", service.id(), Map.of("status", open ? "active" : "defunct"), by);
        found.search.again(service.id());
    }

    /// Another service of the same name of the same organisation, which would say the same twice.
    boolean hasTwin(String id, WrittenForm form) {
        return db.sql("SELECT id FROM landscape_service WHERE batch = (SELECT batch FROM landscape_public) AND organisation = :organisation AND name = :name AND status <> 'defunct'")
                .param("organisation", OfferRows.organisation(form.text("organisatie"))).param("name", form.text("naam"))
                .query(String.class).list().stream().anyMatch(other -> !other.equals(id));
    }

    Map<String, String> actors() {
        return found.actors();
    }

    private void hang(OfferRows made, WrittenForm form) {
        rows.add(RowStore.PUBLIC, made.around(LocalDate.now(clock)));
        rows.add(RowStore.PUBLIC, made.place());
        if (form.isTicked("geheim") && form.hasAddress()) {
            confidential.add(made.address());
            confidential.hide();
        }
    }

    private void remove(List<Row> some) {
        some.stream().collect(Collectors.groupingBy(Row::entity, Collectors.mapping(Row::id, Collectors.toList())))
                .forEach((entity, ids) -> rows.remove(RowStore.PUBLIC, entity, ids));
    }
}
