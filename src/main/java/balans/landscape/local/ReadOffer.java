package balans.landscape.local;

import balans.landscape.local.OfferPage.Opening;
import balans.landscape.local.OfferPage.Reach;
import balans.landscape.local.OfferPage.Room;
import balans.landscape.local.OfferPage.Spot;
import balans.landscape.local.RowStore.Hanging;
import balans.web.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gathers what a page says of one service.
@Component
class ReadOffer {

    private static final int ROOM_TRUE_DAYS = 30;

    private final RowStore rows;
    private final JdbcClient db;
    private final Confirmed confirmed;
    private final Tied tied;
    private final Confidential confidential;
    private final Text texts;
    private final Clock clock;

    ReadOffer(RowStore rows, JdbcClient db, Confirmed confirmed, Tied tied, Confidential confidential,
            Text texts, Clock clock) {
        this.rows = rows;
        this.db = db;
        this.confirmed = confirmed;
        this.tied = tied;
        this.confidential = confidential;
        this.texts = texts;
        this.clock = clock;
    }

    Optional<OfferPage> of(String id, boolean editor) {
        return rows.find("service", id).map(service -> page(service, editor));
    }

    private OfferPage page(Row service, boolean editor) {
        var on = hanging("service", service.id());
        var organisation = rows.find("organization", service.text("organization_id"));
        var contacts = new ArrayList<>(reaches(service, on));
        organisation.filter(o -> contacts.isEmpty()).ifPresent(o -> contacts.addAll(reaches(o, hanging("organization", o.id()))));
        var spots = of(on, "service_at_location").stream().map(visit -> spot(visit, editor)).flatMap(Optional::stream).toList();
        var languages = new LinkedHashSet<String>();
        of(on, "language").forEach(l -> languages.add(Choices.language(l.text("code").isEmpty() ? l.text("name") : l.text("code"))));
        var word = confirmed.services(List.of(service.id())).get(service.id());
        return new OfferPage(service.id(), service.text("name"), organisation.map(o -> o.text("name")).orElse(""),
                organisation.map(Row::id).orElse(""), tied.entryOf(service.text("organization_id")).orElse(""),
                organisation.map(o -> o.text("description")).orElse(""), service.text("description"), service.text("alert"),
                !service.text("status").equals("active"), ages(service), service.text("eligibility_description"),
                service.text("application_process"), service.text("fees_description"), kinds(of(on, "attribute")), List.copyOf(languages),
                contacts, of(on, "schedule").stream().map(ReadOffer::opening).toList(), spots,
                of(on, "service_area").stream().map(area -> area.text("extent_type").equals("landelijk")
                        ? texts.of("landscape.local.everywhere") : area.text("name")).filter(name -> !name.isEmpty()).toList(),
                of(on, "service_capacity").stream().map(this::room).toList(), source(service),
                word == null ? service.text("assured_date") : word.on(), word != null && word.doubtful(), editor);
    }

    private Optional<Spot> spot(Row visit, boolean editor) {
        return rows.find("location", visit.text("location_id")).map(location -> {
            var there = new ArrayList<>(hanging("location", location.id()));
            var own = hanging("service_at_location", visit.id());
            var address = of(there, "address").stream().findFirst();
            var openings = of(own, "schedule").isEmpty() ? of(there, "schedule") : of(own, "schedule");
            there.addAll(own);
            return new Spot(location.text("name"), address.map(ReadOffer::address).orElse(""), isSecret(location.id()),
                    editor ? address.map(Row::id).or(() -> confidential.at(location.id()).stream().findFirst()).orElse("") : "",
                    of(there, "accessibility").stream().map(a -> a.text("description")).filter(a -> !a.isEmpty()).toList(),
                    openings.stream().map(ReadOffer::opening).toList(), reaches(location, there), location.text("transportation"));
        });
    }

    private boolean isSecret(String location) {
        return db.sql("SELECT count(*) FROM landscape_record WHERE batch = (SELECT batch FROM landscape_public) AND entity = 'location' AND id = :id AND hidden = 2")
                .param("id", location).query(Integer.class).single() > 0;
    }

    private static String address(Row address) {
        return Stream.of(Stream.of(address.text("address_1"), address.text("address_2")).filter(s -> !s.isEmpty()).reduce((a, b) -> a + " " + b).orElse(""),
                        (address.text("postal_code") + " " + address.text("city")).strip())
                .filter(part -> !part.isBlank()).reduce((a, b) -> a + ", " + b).orElse("");
    }

    private List<Reach> reaches(Row row, List<Row> hanging) {
        var reaches = new ArrayList<Reach>();
        phones(hanging, reaches, "");
        for (var contact : of(hanging, "contact")) {
            var who = Stream.of(contact.text("name"), contact.text("title")).filter(s -> !s.isEmpty()).reduce((a, b) -> a + ", " + b).orElse("");
            mail(contact.text("email"), who, reaches);
            phones(hanging("contact", contact.id()), reaches, who);
        }
        mail(row.text("email"), "", reaches);
        for (var web : List.of(row.text("url"), row.text("website"))) {
            if (web.matches("https?://\\S+")) {
                reaches.add(new Reach(web.replaceFirst("https?://(www\\.)?", "").replaceFirst("/$", ""), web, ""));
            }
        }
        return reaches.stream().distinct().toList();
    }

    private static void phones(List<Row> hanging, List<Reach> into, String who) {
        of(hanging, "phone").forEach(phone -> into.add(new Reach(phone.text("number"),
                "tel:" + phone.text("number").replaceAll("[^+\\d]", ""), phone.text("description").isEmpty() ? who : phone.text("description"))));
    }

    private static void mail(String address, String who, List<Reach> into) {
        if (address.contains("@")) {
            into.add(new Reach(address, "mailto:" + address, who));
        }
    }

    private String ages(Row service) {
        var from = service.text("minimum_age");
        var until = service.text("maximum_age");
        return from.isEmpty() && until.isEmpty() ? "" : until.isEmpty() ? texts.of("landscape.local.ages.from", years(from))
                : from.isEmpty() ? texts.of("landscape.local.ages.until", years(until)) : texts.of("landscape.local.ages", years(from), years(until));
    }

    private static String years(String years) {
        var number = Double.parseDouble(years);
        var days = Math.round(number * 365.25);
        return number == Math.rint(number) ? (long) number + " jaar" : days < 60 ? days + " dagen" : Math.round(number * 12) + " maanden";
    }

    private List<String> kinds(List<Row> attributes) {
        var terms = rows.all(RowStore.PUBLIC, "taxonomy_term", attributes.stream().map(a -> a.text("taxonomy_term_id")).toList());
        return terms.values().stream().map(term -> term.text("name")).sorted().distinct().toList();
    }

    private Room room(Row capacity) {
        var on = capacity.text("updated");
        var fresh = on.length() >= 10 && LocalDate.parse(on.substring(0, 10)).plusDays(ROOM_TRUE_DAYS).isAfter(LocalDate.now(clock));
        var unit = rows.find("unit", capacity.text("unit_id")).map(u -> u.text("name")).orElse("");
        return new Room(fresh ? number(capacity.text("available")) : null, unit, on.length() >= 10 ? on.substring(0, 10) : "");
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf((int) Double.parseDouble(text));
    }

    static Opening opening(Row schedule) {
        var days = Arrays.stream(schedule.text("byday").split(",")).map(day -> day.strip().replaceAll("^[+-]?\\d+", ""))
                .filter(Choices.DAYS::contains).toList();
        return new Opening(days, time(schedule.text("opens_at")), time(schedule.text("closes_at")), schedule.text("description"));
    }

    private static String time(String time) {
        return time.length() >= 5 ? time.substring(0, 5) : time;
    }

    private String source(Row service) {
        return db.sql("SELECT name FROM landscape_source WHERE id = :id").param("id", service.source()).query(String.class).optional().orElse("");
    }

    private List<Row> hanging(String entity, String id) {
        return rows.hangingOn(RowStore.PUBLIC, entity, List.of(id)).stream().map(Hanging::row).toList();
    }

    private static List<Row> of(List<Row> some, String entity) {
        return some.stream().filter(row -> row.entity().equals(entity)).toList();
    }
}
