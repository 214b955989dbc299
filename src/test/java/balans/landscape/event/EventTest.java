package balans.landscape.event;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.support.Databases;
import balans.support.Visitor;
import balans.support.World;
import balans.web.DutchDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class EventTest {

    private static final String NEW = "/redactie/zorglandschap/activiteiten/nieuw";
    private static final LocalDate TUESDAY = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

    @Parameter
    private Databases database;

    private Visitor somebody;
    private Visitor editor;

    @BeforeEach
    void people() {
        var balans = TestRegisters.on(database);
        somebody = new Visitor(balans.url());
        editor = World.on(balans).manager();
    }

    @Test
    @DisplayName("R002-20: an hour of reading that comes back stands on each of its days, in the feed once, and in the shared calendar")
    void whatComesBackStandsOnItsDays() {
        var form = form("Schootlezen");
        form.putAll(Map.of("ritme", "WEEKLY", "tot-en-met", TUESDAY.plusWeeks(3).toString(), "niet", TUESDAY.plusWeeks(1).toString()));
        var id = added(form);
        var days = somebody.get("/zorglandschap/activiteiten.csv?q=Schootlezen&waar=leesveen").body();
        assertThat(days).contains(TUESDAY.toString(), TUESDAY.plusWeeks(2).toString(), TUESDAY.plusWeeks(3).toString())
                .doesNotContain(TUESDAY.plusWeeks(1).toString()).doesNotContain(TUESDAY.plusWeeks(4).toString());
        assertThat(somebody.get("/zorglandschap/activiteiten?soort=READING&q=Schootlezen").body()).contains("Schootlezen").contains("Voorleesuurtje");
        assertThat(somebody.get("/zorglandschap/activiteiten?soort=WORKSHOP&q=Schootlezen").body()).contains("Hiermee vinden we niets");
        var feed = somebody.get("/zorglandschap/activiteiten.ics?q=Schootlezen").body().replace("\r\n ", "");
        assertThat(feed.split("BEGIN:VEVENT", -1)).hasSize(2);
        assertThat(feed).contains("RRULE:FREQ=WEEKLY").contains("EXDATE").contains("/zorglandschap/activiteiten/" + id).contains("SEQUENCE:0");
        assertThat(somebody.get("/kalender.ics?q=Schootlezen").body().replace("\r\n ", "")).contains("landscape-event-" + id + "@balans");
        assertThat(somebody.get("/kalender?q=Schootlezen").body()).contains("/zorglandschap/activiteiten/" + id);
    }

    @Test
    @DisplayName("R002-20, R002-25: what does not go on says so in every calendar that has it, with who says it and since when")
    void whatDoesNotGoOnSaysSo() {
        var id = added(form("Ouderavond slapen"));
        editor.postForm("/redactie/zorglandschap/activiteiten/" + id + "/afgelasting", Map.of());
        assertThat(somebody.get("/zorglandschap/activiteiten/" + id).body()).contains("Dit gaat niet door", "Bron: de redactie van deze site. Bijgewerkt op " + DutchDay.of(LocalDate.now()));
        assertThat(somebody.get("/zorglandschap/activiteiten/" + id + ".ics").body()).contains("STATUS:CANCELLED").contains("SEQUENCE:1");
        editor.postForm("/redactie/zorglandschap/activiteiten/" + id + "/weg", Map.of());
        assertThat(somebody.get("/zorglandschap/activiteiten/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R002-20: bad input says what is wrong beside its field, keeps what was typed and adds nothing")
    void badInputAddsNothing() {
        var form = form("Verkeerd om");
        form.putAll(Map.of("tot", "08:00", "dienst", "bestaat-niet", "ritme", "WEEKLY", "tot-en-met", TUESDAY.minusDays(1).toString(), "niet", "morgen"));
        var answer = editor.postForm(NEW, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("na de begintijd", "Dit aanbod is er niet", "Kies een dag na de eerste", "Verkeerd om");
        assertThat(somebody.get("/zorglandschap/activiteiten.csv?q=Verkeerd").body().lines()).hasSize(1);
        assertThat(somebody.postForm(NEW, form("Van niemand")).statusCode()).isNotEqualTo(200);
    }

    private String added(Map<String, String> form) {
        var answer = editor.postForm(NEW, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var to = answer.headers().firstValue("Location").orElseThrow();
        return to.substring(to.lastIndexOf('/') + 1);
    }

    private static Map<String, String> form(String title) {
        return new HashMap<>(Map.of("soort", "READING", "titel", title, "tekst", "Samen op schoot", "organisatie", "Bibliotheek Leesveen",
                "plek", "Leesplein 3", "gemeente", "Leesveen", "dag", TUESDAY.toString(), "van", "10:00", "tot", "11:00", "ritme", "ONCE"));
    }
}
