package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import balans.mail.WaitingMail;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Mail to people of a team, through a real mail server.
@ParameterizedClass
@EnumSource(Databases.class)
@TestInstance(Lifecycle.PER_CLASS)
class ActionMailTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/afspraak/[\\w-]{22})");

    @Parameter
    private Databases database;
    private GreenMail server;
    private RunningBalans balans;
    private RunningBalans second;
    private TestRoom room;

    /// On PostgreSQL two nodes.
    private void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        var url = database.freshUrl();
        var smtp = "balans.smtp-url=smtp://127.0.0.1:" + server.getSmtp().getPort();
        balans = RunningBalans.start(url, smtp, "balans.contact=mailto:beheer@balans.example");
        second = database == Databases.POSTGRESQL
                ? RunningBalans.start(url, smtp, "balans.contact=mailto:beheer@balans.example")
                : balans;
    }

    @AfterAll
    void stop() {
        balans.stop();
        if (second != balans) {
            second.stop();
        }
        server.stop();
    }

    @BeforeEach
    void aFreshTeam() throws Exception {
        if (server == null) {
            start();
        }
        server.purgeEmailFromAllMailboxes();
        room = TestRoom.team(balans.url());
    }

    @AfterEach
    void noAddressIsLeft() {
        room.leader.postForm("/monitor/team/" + room.team + "/opheffing", Map.of("name", "Team Zuid"));
        assertThat(WaitingMail.addresses(balans)).isZero();
    }

    @Test
    @DisplayName("R003-15: one reminder on the day, to who gave an address for it, from one of the nodes")
    void whoDoesItIsRemindedOnce() throws Exception {
        agree(Map.of("wat", "De borden uit\r\nBcc: x", "wie", "Els", "mail", "els@school.example"));
        WaitingMail.sendDue(balans);
        assertThat(server.getReceivedMessages()).isEmpty();
        onBothNodes(() -> WaitingMail.sendAll(balans), () -> WaitingMail.sendAll(second));
        WaitingMail.sendAll(balans);
        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo("Terugkijken: De borden uit Bcc: x");
        assertThat(mail.getFrom()[0].toString()).contains("beheer@balans.example");
        assertThat(text(mail)).contains("Dag Els,", "De borden uit", "Dit is de enige mail");
        assertThat(WaitingMail.addresses(balans)).isZero();
        assertThat(room.leader.get(list()).body()).doesNotContain("els@school.example");
    }

    @Test
    @DisplayName("R003-15: the link says done or not yet without an account, and looking changes nothing")
    void theLinkAsksAndOnlyAnAnswerChanges() throws Exception {
        agree(Map.of("wat", "De borden uit", "wie", "Els", "mail", "els@school.example"));
        WaitingMail.sendAll(balans);
        var link = LINK.matcher(text(server.getReceivedMessages()[0]));
        assertThat(link.find()).isTrue();
        var els = new Visitor(balans.url());
        for (int i = 0; i < 3; i++) {
            assertThat(els.get(link.group(1)).body()).contains("De borden uit", "Nog niet");
            assertThat(els.get(link.group(1) + "/gedaan").statusCode()).isEqualTo(405);
        }
        assertThat(room.leader.get(list()).body()).contains("De borden uit").doesNotContain("class=\"stack gap-1 history\"");
        assertThat(els.postForm(link.group(1) + "/nog-niet", Map.of("remark", "Bijna <b>")).statusCode()).isEqualTo(302);
        assertThat(room.leader.get(list()).body()).contains("Nog niet · Bijna &lt;b&gt;");
        assertThat(els.postForm(link.group(1) + "/gedaan", Map.of()).statusCode()).isEqualTo(302);
        assertThat(els.get(link.group(1) + "?dank").body()).contains("genoteerd als gedaan").doesNotContain("formaction");
        assertThat(room.leader.get(list() + "?stand=klaar").body()).contains("De borden uit");
        assertThat(els.get("/afspraak/AAAAAAAAAAAAAAAAAAAAAA").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R003-15: an address can be taken away; what is done or let go reminds nobody; what comes again takes it along")
    void addressesGoWithTheirReason() {
        agree(Map.of("wat", "een", "mail", "een@school.example"));
        agree(Map.of("wat", "twee", "mail", "twee@school.example"));
        agree(Map.of("wat", "drie", "mail", "drie@school.example"));
        assertThat(WaitingMail.addresses(balans)).isEqualTo(3);
        var page = room.leader.get(list()).body();
        assertThat(page).contains("Eén herinnering gaat naar een@school.example");
        room.leader.postForm(list() + "/" + id(page, "een") + "/mailadres/weg", Map.of());
        room.leader.postForm(list() + "/" + id(page, "twee") + "/terugblik", Map.of("uitkomst", "DONE"));
        var later = LocalDate.now(BRUSSELS).plusDays(200).toString();
        room.leader.postForm(list() + "/" + id(page, "drie") + "/terugblik",
                Map.of("uitkomst", "ADJUSTED", "wat", "drie kleiner", "wanneer", later));
        assertThat(WaitingMail.addresses(balans)).isEqualTo(1);
        WaitingMail.sendAll(balans);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("R003-2: who plans gets a file for the calendar at once, a reminder the day before, and every change")
    void aPlannedSessionIsMailedMovedAndCancelled() throws Exception {
        var planning = "/monitor/team/" + room.team + "/planning";
        var day = LocalDate.now(BRUSSELS).plusDays(30);
        plan(day, "15:30", "", "bo@school.example");
        WaitingMail.sendDue(balans);
        var first = only(server.getReceivedMessages()[0]);
        assertThat(first.getDateStart().getValue().toInstant())
                .isEqualTo(day.atTime(15, 30).atZone(BRUSSELS).toInstant());
        assertThat(first.getSequence().getValue()).isZero();
        var id = TestRoom.find("/planning/([^/\"]+)/agenda.ics", room.leader.get(planning).body());
        room.leader.postForm(planning + "/" + id + "/verplaatsing",
                Map.of("dag", day.plusDays(1).toString(), "tijd", "16:00"));
        WaitingMail.sendDue(balans);
        assertThat(server.getReceivedMessages()).hasSize(2);
        var moved = only(server.getReceivedMessages()[1]);
        assertThat(server.getReceivedMessages()[1].getSubject()).isEqualTo("Verplaatst: Balans-Monitor met Team Zuid");
        assertThat(moved.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        WaitingMail.sendAll(balans);
        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(server.getReceivedMessages()[2].getSubject()).startsWith("Binnenkort");
        room.leader.postForm(planning + "/" + id + "/afzegging", Map.of());
        WaitingMail.sendAll(balans);
        WaitingMail.sendAll(balans);
        assertThat(server.getReceivedMessages()).hasSize(4);
        var cancelled = only(server.getReceivedMessages()[3]);
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getSequence().getValue()).isEqualTo(2);
        assertThat(WaitingMail.addresses(balans)).isZero();
    }

    @Test
    @DisplayName("R003-18: a session that begins on its day is the planned one, and the next of its rhythm is planned")
    void beginningJoinsThePlan() {
        var planning = "/monitor/team/" + room.team + "/planning";
        plan(LocalDate.now(BRUSSELS).plusDays(1), "00:05", "MONTHLY", "bo@school.example");
        var sql = "UPDATE monitor_planned SET starts_at = :at WHERE team = :team";
        balans.part(org.springframework.jdbc.core.simple.JdbcClient.class).sql(sql)
                .param("at", System.currentTimeMillis() + 60_000).param("team", room.team).update();
        room.start("zelf", "stelling-07");
        var page = room.leader.get(planning).body();
        var next = LocalDate.now(BRUSSELS).plusMonths(1);
        assertThat(page).contains("Elke maand", "We mailen bo@school.example", "value=\"" + next.getYear());
        assertThat(Arrays.stream(page.split("<h3>")).count()).isEqualTo(2);
        room.leader.postForm(planning + "/" + TestRoom.find("/planning/([^/\"]+)/agenda.ics", page) + "/mailadres/weg", Map.of());
        assertThat(room.leader.get(planning).body()).doesNotContain("bo@school.example");
    }

    private void plan(LocalDate day, String time, String rhythm, String mail) {
        assertThat(room.leader.postForm("/monitor/team/" + room.team + "/planning", Map.of(
                "dag", day.toString(), "tijd", time, "ritme", rhythm, "mail", mail)).statusCode()).isEqualTo(302);
    }

    private void agree(Map<String, String> fields) {
        if (room.code.isEmpty()) {
            room.start("zelf", "stelling-07");
        }
        assertThat(room.leader.postForm(room.path("/leiden/afspraken"), fields).statusCode()).isEqualTo(302);
    }

    private String list() {
        return "/monitor/team/" + room.team + "/afspraken";
    }

    private static String id(String page, String title) {
        return TestRoom.find("id=\"a-([^\"]+)\">\\s*<div class=\"spread\"><div class=\"stack gap-1\"><h2 class=\"h3\">"
                + title + "<", page);
    }

    private static void onBothNodes(Runnable one, Runnable two) throws InterruptedException {
        var threads = List.of(Thread.ofVirtual().start(one), Thread.ofVirtual().start(two));
        for (var thread : threads) {
            thread.join();
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        var content = (MimeMultipart) mail.getContent();
        return content.getContentType().startsWith("multipart/mixed")
                ? ((MimeMultipart) content.getBodyPart(0).getContent()).getBodyPart(0).getContent().toString()
                : content.getBodyPart(0).getContent().toString();
    }

    private static VEvent only(MimeMessage mail) throws Exception {
        var file = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertThat(file.getContentType()).startsWith("text/calendar");
        var words = new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Biweekly.parse(words).first().getEvents().getFirst();
    }
}
