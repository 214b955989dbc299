package balans.agenda.edition;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.directory.entry.EntryStore;
import balans.identity.EditorTask;
import balans.identity.EditorTask.Kind;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// On a server of its own: what happens here is for the whole agenda.
class EditionAndPeopleTest {

    private static final String SITE = "https://agenda.example";

    private static RunningBalans balans;

    @BeforeAll
    static void start() {
        balans = TestRegisters.filled(RunningBalans.start(Databases.SQLITE.freshUrl(), "balans.start-content=true",
                "balans.smtp-url=smtp://127.0.0.1:1", "balans.contact=mailto:beheer@balans.example", "balans.base-url=" + SITE));
    }

    @AfterAll
    static void stop() {
        balans.stop();
    }

    @Test
    @DisplayName("Issue 5: a party that is merged stands in a frozen edition as it was, is counted once from now on, and shows as a change")
    void aFrozenEditionKeepsTheNameItWasFrozenWith() {
        var newsroom = new Newsroom(balans);
        var anybody = new Visitor(balans.url());
        var coreTeam = newsroom.editor(new EditorTask(Kind.ORGANISATION, "netwerk-mediawijsheid"));
        assertThat(coreTeam.get("/redactie/agenda/edities").statusCode()).isEqualTo(200);
        var before = anybody.get("/agenda/edities/2026-06.json").body();
        var parties = Visitor.json(anybody.get("/agenda.json")).get("parties").size();
        merge(newsroom.administrator(), "netwerk-mediawijsheid", "offlimits");
        assertThat(anybody.get("/agenda/edities/2026-06.json").body()).isEqualTo(before);
        assertThat(anybody.get("/agenda/edities/2026-06").body()).contains("Netwerk Mediawijsheid");
        assertThat(Visitor.json(anybody.get("/agenda.json")).get("parties").size()).isEqualTo(parties - 1);
        assertThat(anybody.get("/agenda/wijzigingen?van=2026-06&tot=nu").body()).contains("Netwerk Mediawijsheid");
        assertThat(coreTeam.get("/redactie/agenda/edities").statusCode()).as("the core team goes along").isEqualTo(200);
    }

    @Test
    @DisplayName("R001-2: whoever writes the agenda or leads an action hears 14, 7 and 1 days before an edition closes, in one mail with all their actions")
    void oneMailAPersonBeforeAnEditionCloses() {
        var newsroom = new Newsroom(balans);
        var core = newsroom.editor(new EditorTask(Kind.INSTRUMENT, "agenda"));
        newsroom.editor(new EditorTask(Kind.SECTOR, "sector.bibliotheek"));
        var lead = "trekker@partij.example";
        for (var title : List.of("Eerste actie", "Tweede actie")) {
            var id = Newsroom.idIn(core.postForm("/redactie/acties", Map.of("title", title, "state", "loopt", "ambitions", "veiligheid-jeugd-2",
                    "lead", "unicef-nederland", "term", "2030")));
            assertThat(core.postForm("/agenda/redactie/acties/" + id + "/herinnering", Map.of("adres", lead)).statusCode()).isEqualTo(302);
        }
        assertThat(balans.part(JdbcClient.class).sql("SELECT due_at FROM mail_waiting WHERE kind = 'action-reminder' AND address = :lead ORDER BY due_at")
                .param("lead", lead).query(Long.class).list().stream().map(at -> Instant.ofEpochMilli(at).atZone(ZoneId.of("Europe/Brussels")).toLocalDate())
                .map(on -> ChronoUnit.DAYS.between(LocalDate.of(2030, 12, 31), on)).distinct())
                .as("issue 5: 30, 7 and 1 days before the term and 1, 7 and 30 after").containsExactly(-30L, -7L, -1L, 1L, 7L, 30L);
        var closes = balans.part(EditionCloses.class);
        due(20);
        closes.run();
        assertThat(waiting()).as("too early").isEmpty();
        due(10);
        closes.run();
        closes.run();
        assertThat(waiting()).as("two actions, one mail").containsOnlyOnce(lead).hasSizeGreaterThanOrEqualTo(2)
                .doesNotHaveDuplicates().noneMatch(address -> address.startsWith("an.eva sector"));
        var mail = closes.write(LocalDate.now().plusDays(10) + "/14/x", lead, SITE).orElseThrow();
        assertThat(mail.subject()).isEqualTo("Nog 10 dagen: de editie van de Landelijke Agenda sluit");
        assertThat(mail.text()).contains("Eerste actie", "Tweede actie", SITE + "/redactie/agenda/edities");
        var links = Pattern.compile(SITE + "(/afspraak/[\\w-]{22})").matcher(mail.text()).results().map(link -> link.group(1)).toList();
        assertThat(links).hasSize(2).allSatisfy(link -> assertThat(new Visitor(balans.url()).get(link).body()).contains("Hoe ging het?"));
        assertThat(closes.write(LocalDate.now().plusDays(10) + "/7/x", lead, SITE)).as("not twice in five days").isEmpty();
        due(6);
        assertThat(closes.write(LocalDate.now().plusDays(10) + "/14/x", "ander@partij.example", SITE)).as("another day by now").isEmpty();
        due(-1);
        closes.run();
        assertThat(closes.write(LocalDate.now().minusDays(1) + "/1/x", "ander@partij.example", SITE)).as("it has closed").isEmpty();
    }

    private static void due(int days) {
        balans.part(JdbcClient.class).sql("UPDATE agenda_edition SET next_due = :day").param("day", LocalDate.now().plusDays(days).toString()).update();
    }

    private static List<String> waiting() {
        return balans.part(JdbcClient.class).sql("SELECT address FROM mail_waiting WHERE kind = 'edition-closes' AND address IS NOT NULL")
                .query(String.class).list();
    }

    private static void merge(Visitor administrator, String gone, String stays) {
        var answer = administrator.postForm("/redactie/organisaties/" + gone + "/samenvoeging",
                Map.of("met", stays, "version", version(gone), "otherVersion", version(stays)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static String version(String organisation) {
        return "" + balans.part(EntryStore.class).find(EntryId.organisation(organisation)).orElseThrow().version();
    }
}
