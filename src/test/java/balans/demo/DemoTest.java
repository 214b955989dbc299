package balans.demo;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.sealed.Bytes;
import balans.sealed.Kdf;
import balans.sealed.MemberKeys;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTownOfTwoCentresWhoseEveryAccountAndLinkWorks(Databases database) throws Exception {
        var balans = RunningBalans.start(
                database.freshUrl(), "balans.start-content=true", "balans.demo=true",
                "balans.data=" + folder.resolve(database.name()));
        try {
            var file = folder.resolve(database.name()).resolve("demo.json");
            var demo = JsonMapper.shared().readTree(Files.readString(file));
            assertThat(demo.get("baseUrl").asString()).isEqualTo(balans.url());

            var db = balans.part(JdbcClient.class);
            assertThat(count(db, "screening_programme")).isEqualTo(1);
            assertThat(count(db, "screening_centre")).isEqualTo(2);
            assertThat(count(db, "screening_child")).isEqualTo(60);
            assertThat(count(db, "screening_follow_up")).isEqualTo(6);
            var open = db.sql("SELECT count(*) FROM screening_invitation WHERE answers = 0").query(Integer.class).single();
            assertThat(demo.get("parentLinks")).hasSize(open);
            assertThat(db.sql("SELECT count(*) FROM screening_invitation WHERE sent_on IS NULL")
                    .query(Integer.class).single()).isZero();

            assertThat(roles(demo)).containsExactly("manager", "nurse", "nurse", "nurse", "officer", "editor", "partner", "partner", "core", "coalition");
            assertThat(db.sql("SELECT state FROM landscape_referral ORDER BY state").query(String.class).list())
                    .as("one referral in each state").containsExactly("CLOSED", "FEEDBACK", "RECEIVED", "REFUSED", "SENT", "WITHDRAWN");
            assertThat(count(db, "landscape_collaboration")).isEqualTo(2);
            demo.get("accounts").forEach(account -> signIn(balans.url(), account));
            aRegionOfFortyServices(balans);
            var link = demo.get("parentLinks").get(0).asString();
            assertThat(new Visitor(balans.url()).get(link.substring(balans.url().length()).split("#")[0]).body())
                    .contains("CLB De Brug");
            assertThat(new Visitor(balans.url()).get("/demo/postvak").body()).contains("gezin.example", "/v/de-brug#1.");
            aPollWithAnOutcomeAndOneThatRuns(balans);
            aTeamWithAPastAndASessionThatWaits(balans, demo.get("monitor"));
            anAgendaThatIsWorkedOn(TestRegisters.filled(balans));
        } finally {
            balans.stop();
        }
    }

    private static void aPollWithAnOutcomeAndOneThatRuns(RunningBalans balans) {
        var polls = balans.part(JdbcClient.class).sql("SELECT id FROM screening_poll ORDER BY published_on IS NULL")
                .query(String.class).list();
        assertThat(polls).hasSize(2);
        var anybody = new Visitor(balans.url());
        assertThat(anybody.get("/peiling/" + polls.get(0) + "/uitkomst").body())
                .contains("38 antwoorden", "Kleine groepen samen", "niet getoond").doesNotContain("Limburg");
        assertThat(anybody.get("/peiling/" + polls.get(1)).body()).contains("Hoe is het begin van het schooljaar?", "action=\"/peiling/");
    }

    private static void aTeamWithAPastAndASessionThatWaits(RunningBalans balans, JsonNode monitor) {
        var db = balans.part(JdbcClient.class);
        assertThat(db.sql("SELECT count(*) FROM monitor_session WHERE phase = 'CLOSED'").query(Integer.class).single())
                .isEqualTo(4);
        assertThat(db.sql("SELECT count(DISTINCT created_at / 86400000) FROM monitor_session WHERE phase = 'CLOSED'")
                .query(Integer.class).single()).as("each on a day of its own").isEqualTo(4);
        assertThat(page(balans, monitor, "join")).contains("Doe mee met Kleuterteam De Wingerd");
        assertThat(page(balans, monitor, "projector")).contains("Scan de code");
        assertThat(page(balans, monitor, "facilitator")).contains("Ik begeleid");
        var leader = new Visitor(balans.url());
        var desk = leader.get(path(balans, monitor, "leader")).headers().firstValue("location").orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        assertThat(leader.get(desk).body()).contains("Kleuterteam De Wingerd");
        assertThat(leader.get(desk + "/afspraken").body()).contains("De tablets gaan na de middag in de kast", "Marijke");
    }

    private static void anAgendaThatIsWorkedOn(RunningBalans balans) {
        var anybody = new Visitor(balans.url());
        assertThat(anybody.get("/agenda/tijdlijn?stand=te-laat").body()).contains("Meldknop op drie platforms");
        assertThat(anybody.get("/agenda/witte-vlekken").body()).contains("1 actie zonder trekker", "We hebben het daar neergelegd");
        assertThat(anybody.get("/agenda/edities/2026-06").body()).doesNotContain("Meldknop op drie platforms");
        assertThat(anybody.get("/agenda/jongeren").body()).contains("Yara");
    }

    private static String page(RunningBalans balans, JsonNode monitor, String name) {
        var answer = new Visitor(balans.url()).get(path(balans, monitor, name));
        assertThat(answer.statusCode()).as(name).isEqualTo(200);
        return answer.body();
    }

    private static String path(RunningBalans balans, JsonNode monitor, String name) {
        return monitor.get(name).asString().substring(balans.url().length());
    }

    /// They come in beside the rest, so they may be there a little later.
    private static void aRegionOfFortyServices(RunningBalans balans) throws InterruptedException {
        var found = 0;
        for (int i = 0; i < 300 && found < 40; i++) {
            Thread.sleep(50);
            found = Visitor.json(new Visitor(balans.url()).get("/hsds/services?per_page=1")).get("total_items").asInt();
        }
        assertThat(found).isEqualTo(40);
        assertThat(new Visitor(balans.url()).get("/zorglandschap/hier?waar=Oosterdam").body()).contains("Consultatiebureau Oosterdam");
    }

    private static void signIn(String site, JsonNode account) {
        var visitor = new Visitor(site);
        var email = account.get("email").asString();
        var salt = Visitor.json(visitor.post("/aanmelden/zout", Map.of("email", email)));
        var kdf = new Kdf(Bytes.fromBase64url(salt.get("salt").asString()), salt.get("memoryKib").asInt(),
                salt.get("iterations").asInt(), salt.get("parallelism").asInt());
        var secret = MemberKeys.loginSecret(kdf.stretch(account.get("passphrase").asString()));
        var answer = visitor.post("/aanmelden", Map.of("email", email, "secret", Bytes.toBase64url(secret), "back", ""));
        assertThat(answer.statusCode()).describedAs(email).isEqualTo(200);
        assertThat(visitor.get(Visitor.json(answer).get("to").asString()).statusCode()).isEqualTo(200);
    }

    private static List<String> roles(JsonNode demo) {
        return StreamSupport.stream(demo.get("accounts").spliterator(), false).map(a -> a.get("role").asString()).toList();
    }

    private static int count(JdbcClient db, String table) {
        return db.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
    }
}
