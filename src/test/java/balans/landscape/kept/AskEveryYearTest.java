package balans.landscape.kept;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.landscape.hsds.TakenIn;
import balans.landscape.hsds.TestPackage;
import balans.landscape.kept.Asked.State;
import balans.landscape.local.RowStore;
import balans.mail.MailLater;
import balans.mail.ReadyMail;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
class AskEveryYearTest {

    private static final TestPackage REGION = TestPackage.region("9999");
    private static final Pattern LINK = Pattern.compile("/zorglandschap/bevestigen/(\\S+)");

    @Parameter
    private Databases database;

    private RunningBalans balans;
    private KeptStore kept;
    private String service;

    @BeforeEach
    void region() {
        balans = TestRegisters.on(database);
        kept = balans.part(KeptStore.class);
        service = REGION.cell("services.csv", 2, "id");
        if (balans.part(RowStore.class).find("service", service).isEmpty()) {
            assertThat(TakenIn.by(balans, "Jaarlijks", REGION.zip()).isPublished()).isTrue();
        }
    }

    @Test
    @DisplayName("R002-25: asked after a year, again, then another contact, and then it is marked")
    void askedAgainAnotherMarked() {
        var today = LocalDate.of(2033, 3, 1);
        kept.put(new Asked("service", service, "2032-03-01", State.CONFIRMED, today, "ander@voorbeeld.nl"));
        for (var expected : new State[] {State.ASKED, State.REMINDED, State.OTHER_ASKED, State.MARKED}) {
            onlyThisIsDue(today);
            chore(today).run();
            var now = kept.find("service", service).orElseThrow();
            assertThat(now.state()).isEqualTo(expected);
            if (expected != State.MARKED) {
                assertThat(waiting(ConfirmAuthor.subject(now))).hasValueSatisfying(address -> assertThat(address).endsWith("@voorbeeld.nl"));
            }
            chore(today).run();
            assertThat(kept.find("service", service)).contains(now);
            today = now.nextOn();
        }
        assertThat(new Visitor(balans.url()).get("/zorglandschap/hier/" + service).body()).contains("kregen geen antwoord").contains("1 maart 2032");
    }

    @Test
    @DisplayName("R002-25: who is asked changes and confirms it by the link; looking at it changes nothing")
    void confirmsByTheLink() {
        var organisation = REGION.cell("organizations.csv", 2, "id");
        var asked = new Asked("organization", organisation, "", State.ASKED, LocalDate.of(2040, 1, 1), "");
        kept.put(asked);
        var mail = balans.part(ConfirmAuthor.class).write(ConfirmAuthor.subject(asked), "noor@voorbeeld.nl", balans.url()).orElseThrow();
        assertThat(mail.subject()).contains("Bibliotheek Rijnmeer");
        var link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        var somebody = new Visitor(balans.url());
        var address = "/zorglandschap/bevestigen/" + link.group(1);
        assertThat(somebody.get(address).body()).contains("Drie bibliotheken");
        assertThat(kept.find("organization", organisation)).contains(asked);
        assertThat(somebody.postForm(address, Map.of("description", "Vier bibliotheken.", "email", "fout")).statusCode()).isEqualTo(422);
        assertThat(somebody.postForm(address, Map.of("description", "Vier bibliotheken.", "email", "info@voorbeeld.nl", "name", "Gekaapt")).statusCode()).isEqualTo(302);
        var row = balans.part(RowStore.class).find("organization", organisation).orElseThrow();
        assertThat(row.text("description")).isEqualTo("Vier bibliotheken.");
        assertThat(row.text("name")).isEqualTo("Bibliotheek Rijnmeer");
        assertThat(kept.find("organization", organisation).orElseThrow().state()).isEqualTo(State.CONFIRMED);
        assertThat(kept.find("organization", organisation).orElseThrow().confirmedOn()).isEqualTo(LocalDate.now(balans.part(Clock.class)).toString());
        assertThat(balans.part(JdbcClient.class).sql("SELECT count(*) FROM landscape_kept_link WHERE hash = :token")
                .param("token", link.group(1)).query(Integer.class).single()).isZero();
        assertThat(somebody.get("/zorglandschap/bevestigen/" + "x".repeat(22)).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R002-25: who is not the one to ask names another")
    void namesAnother() {
        var location = REGION.cell("locations.csv", 3, "id");
        var asked = new Asked("location", location, "", State.ASKED, LocalDate.of(2040, 1, 1), "");
        kept.put(asked);
        var mail = balans.part(ConfirmAuthor.class).write(ConfirmAuthor.subject(asked), "noor@voorbeeld.nl", balans.url()).orElseThrow();
        var link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        var somebody = new Visitor(balans.url());
        somebody.postForm("/zorglandschap/bevestigen/" + link.group(1) + "/ander", Map.of("mail", "samira@voorbeeld.nl"));
        assertThat(kept.find("location", location).orElseThrow().other()).isEqualTo("samira@voorbeeld.nl");
        var today = LocalDate.of(2041, 1, 1);
        onlyThisIsDue(today);
        kept.put(new Asked("location", location, "", State.REMINDED, today, "samira@voorbeeld.nl"));
        chore(today).run();
        var now = kept.find("location", location).orElseThrow();
        assertThat(now.state()).isEqualTo(State.OTHER_ASKED);
        assertThat(waiting(ConfirmAuthor.subject(now))).contains("samira@voorbeeld.nl");
    }

    @Test
    @DisplayName("R002-25: what nobody ever confirmed is asked some day of the coming year, not all at once")
    void spreadOverTheYear() {
        var today = LocalDate.of(2050, 1, 1);
        var ids = REGION.text("locations.csv").lines().skip(1).map(line -> line.substring(0, 36)).toList();
        ids.forEach(id -> kept.remove(new Asked("location", id, "", State.CONFIRMED, today, "")));
        chore(today).run();
        var days = ids.stream().map(id -> kept.find("location", id).orElseThrow().nextOn()).distinct().count();
        assertThat(days).isGreaterThan(8);
    }

    /// Whatever other tests left due is put off, so that one turn of the chore is enough.
    private void onlyThisIsDue(LocalDate today) {
        balans.part(JdbcClient.class).sql("UPDATE landscape_kept SET next_on = '2090-01-01' WHERE next_on <= :today AND id <> :id")
                .param("today", today.toString()).param("id", service).update();
    }

    private Optional<String> waiting(String subject) {
        return balans.part(MailLater.class).addressee(ConfirmAuthor.KIND, subject);
    }

    private AskEveryYear chore(LocalDate today) {
        return new AskEveryYear(kept, balans.part(RowStore.class), balans.part(Contacts.class), ReadyMail.on(balans),
                Clock.fixed(today.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
