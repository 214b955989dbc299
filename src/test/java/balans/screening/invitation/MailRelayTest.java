package balans.screening.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("R004-8: mail passes through and stays nowhere")
class MailRelayTest {

    private static final String SECRET = "1.geheimgeheimgeheimgeh.kidkidkidkidkidkidkidk";

    private GreenMail mail;
    private Path database;
    private RunningBalans balans;
    private TestCentre centre;

    @BeforeAll
    void start() throws IOException {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        database = Files.createTempDirectory("balans-mail").resolve("balans.db");
        balans = with("smtp://127.0.0.1:" + mail.getSmtp().getPort(), database);
    }

    @AfterAll
    void stop() {
        balans.stop();
        mail.stop();
    }

    @BeforeEach
    void aFreshCentre() throws Exception {
        mail.purgeEmailFromAllMailboxes();
        centre = World.on(balans).newCentre("CLB De Brug");
    }

    @Test
    void aParentReceivesPlainTextAndHtmlInTheirLanguage() throws Exception {
        var link = invite(1).getFirst();
        var message = message(link, "samira@ouders.example");
        message.put("language", "ar");
        assertThat(outcomes(post(message))).containsExactly("sent/ok");
        var received = mail.getReceivedMessages()[0];
        assertThat(received.getFrom()[0].toString()).contains("an@voorbeeld.be").contains("CLB De Brug");
        assertThat(received.getHeader("Message-ID")[0]).matches("<[\\w-]{22}@voorbeeld\\.be>");
        assertThat(received.getHeader("Content-Language")[0]).isEqualTo("ar");
        var both = (MimeMultipart) received.getContent();
        assertThat(both.getBodyPart(0).getContent().toString()).contains(SECRET);
        assertThat(both.getBodyPart(1).getContent().toString()).contains("dir=\"rtl\"")
                .contains("<a href=\"https://balans.example/v/brug#" + SECRET + "\">");
        assertThat(GreenMailUtil.getWholeMessage(received)).doesNotContain(System.getProperty("user.name") + "@");
        assertThat(find(link).sentOn()).isEqualTo(LocalDate.now(balans.part(java.time.Clock.class)).toString());
    }

    @Test
    void whoHasAnsweredGetsNoReminder() {
        var links = invite(3);
        balans.part(JdbcClient.class).sql("UPDATE screening_invitation SET answered_on = '2026-11-20', answers = 1 WHERE id = :id")
                .param("id", links.get(0)).update();
        balans.part(Invitations.class).close(new OrganisationId(centre.id), List.of(links.get(1)), LocalDate.of(2026, 11, 20));
        assertThat(outcomes(post(messages(links)))).containsExactly("refused/answered", "refused/closed", "sent/ok");
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nothingSlipsIntoAHeaderAndNoSecondRecipientIntoAnAddress() {
        var links = invite(7);
        var messages = messages(links);
        messages.get(0).put("subject", "Hoi\r\nBcc: ander@elders.example");
        messages.get(1).put("subject", "Hoi\nX: y");
        messages.get(2).put("to", "een@ouders.example, twee@ouders.example");
        messages.get(3).put("to", "een@ouders.example\r\nRCPT TO:<twee@ouders.example>");
        messages.get(4).put("to", "Een <een@ouders.example>");
        messages.get(5).put("body", "");
        messages.get(6).put("subject", "Hoi\u2028Bcc: x");
        assertThat(outcomes(post(messages))).containsExactly("refused/text", "refused/text", "refused/address", "refused/address",
                "refused/address", "refused/text", "refused/text");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLinkOfAnotherCentreIsUnknown() {
        var theirs = invite(1);
        centre = World.on(balans).newCentre("CLB De Kade");
        assertThat(outcomes(post(messages(theirs)))).containsExactly("refused/unknown");
    }

    @Test
    void atMostTwentyFiveAtATimeAndOneTrial() {
        assertThat(centre.nurse.post(centre.path("/post"), Map.of("messages", messages(invite(26)))).statusCode()).isEqualTo(413);
        var trial = message("", "an@voorbeeld.be");
        assertThat(outcomes(post(trial))).containsExactly("sent/ok");
        assertThat(centre.nurse.post(centre.path("/post"), Map.of("messages", List.of(trial, trial))).statusCode()).isEqualTo(413);
    }

    @Test
    @DisplayName("1,200 messages in batches arrive once each, and leave no address, link or text in the database or the log")
    void aWholeListPassesAndStaysNowhere(CapturedOutput log) throws Exception {
        var links = invite(1200);
        for (int at = 0; at < 1200; at += 25) {
            assertThat(outcomes(post(messages(links.subList(at, at + 25))))).containsOnly("sent/ok");
        }
        var recipients = java.util.Arrays.stream(mail.getReceivedMessages()).map(MailRelayTest::to).toList();
        assertThat(recipients).hasSize(1200).doesNotHaveDuplicates();
        for (var file : List.of(database, Path.of(database + "-wal"))) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("ouders.example").doesNotContain("geheim").doesNotContain("Beste ouder");
        }
        assertThat(log.getAll()).doesNotContain("ouders.example").doesNotContain("geheim").doesNotContain("Beste ouder");
    }

    @Test
    void whatCannotBeReadOrDeliveredIsNotLoggedEither(CapturedOutput log) throws IOException {
        var wrong = message(invite(1).getFirst(), "samira@ouders.example");
        wrong.put("reminder", "samira@ouders.example " + SECRET);
        assertThat(centre.nurse.post(centre.path("/post"), Map.of("messages", List.of(wrong))).statusCode()).isEqualTo(400);
        try (var server = new ScriptedSmtp(line -> line.startsWith("RCPT") ? "550 no samira@ouders.example here" : null)) {
            assertThat(outcomesWith(server, List.of("samira@ouders.example"))).containsExactly("refused/mailbox");
        }
        assertThat(log.getAll()).contains("mail: ").doesNotContain("ouders.example").doesNotContain("geheim");
    }

    @Test
    void aCentreHasAnAllowance() {
        var allowance = new MailAllowance(java.time.Clock.systemUTC());
        var id = new OrganisationId(centre.id);
        for (int i = 0; i < MailAllowance.MESSAGES / 25; i++) {
            assertThat(allowance.take(id, 25)).isTrue();
        }
        assertThat(allowance.take(id, 25)).isFalse();
        assertThat(allowance.take(new OrganisationId("ander"), 25)).isTrue();
    }

    @Test
    void aTemporaryNoIsFailedAndAPermanentNoIsRefusedForThatOneOnly() throws IOException {
        try (var server = new ScriptedSmtp(line -> line.contains("later@") ? "451 later" : line.contains("weg@") ? "550 weg" : null)) {
            var results = outcomesWith(server, List.of("later@ouders.example", "weg@ouders.example", "goed@ouders.example"));
            assertThat(results).containsExactly("failed/later", "refused/mailbox", "sent/ok");
        }
    }

    @Test
    void aServerThatDiesAfterTheMessageLeavesItUnclearAndTheOthersGoOn() throws IOException {
        var messages = new AtomicInteger();
        try (var server = new ScriptedSmtp(line -> line.equals(".") && messages.incrementAndGet() == 1 ? ScriptedSmtp.HANG_UP : null)) {
            var results = outcomesWith(server, List.of("een@ouders.example", "twee@ouders.example"));
            assertThat(results).containsExactly("failed/unclear", "sent/ok");
        }
    }

    @Test
    void withoutAServerEverythingFailsAndNothingIsMarked() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        var balans = with("smtp://127.0.0.1:" + nobody, Files.createTempDirectory("balans-mail").resolve("b.db"));
        try {
            var there = World.on(balans).newCentre("CLB");
            var link = invite(balans, there, 1).getFirst();
            assertThat(outcomes(there.nurse.post(there.path("/post"), Map.of("messages", List.of(message(link, "a@ouders.example"))))))
                    .containsExactly("failed/later");
            assertThat(balans.part(Invitations.class).find(new OrganisationId(there.id), link).orElseThrow().sentOn()).isNull();
        } finally {
            balans.stop();
        }
    }

    @Test
    void aPasswordNeverGoesOpenOverTheNetwork() {
        var sender = new Sender("CLB", "an@voorbeeld.be", null);
        assertThat(SmtpServer.of("smtp://u:p%40ss@mail.example:587").properties(sender)).containsEntry("mail.smtp.starttls.required", "true");
        assertThat(SmtpServer.of("smtp://u:p%40ss@mail.example:587").password()).isEqualTo("p@ss");
        assertThat(SmtpServer.of("smtp://127.0.0.1:25").properties(sender)).containsEntry("mail.smtp.starttls.required", "false");
        assertThat(SmtpServer.of("smtps://u:p@mail.example").port()).isEqualTo(465);
    }

    private static List<String> outcomesWith(ScriptedSmtp server, List<String> addresses) {
        var outbox = new SmtpOutbox(SmtpServer.of("smtp://127.0.0.1:" + server.port()), java.time.Clock.systemUTC());
        var mails = addresses.stream().map(to -> new Mail(to, "Hoi", "Tekst", "nl")).toList();
        return outbox.send(new Sender("CLB", "an@voorbeeld.be", ""), mails).stream().map(delivery -> switch (delivery) {
            case SENT -> "sent/ok";
            case REFUSED -> "refused/mailbox";
            case FAILED -> "failed/later";
            case UNCLEAR -> "failed/unclear";
        }).toList();
    }

    private static RunningBalans with(String smtp, Path file) {
        var url = "jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=5000&transaction_mode=IMMEDIATE";
        return RunningBalans.start(url, "balans.smtp-url=" + smtp);
    }

    private List<String> invite(int number) {
        return invite(balans, centre, number);
    }

    private static List<String> invite(RunningBalans balans, TestCentre centre, int number) {
        var links = IntStream.range(0, number).mapToObj(i -> new NewInvitation(RandomId.next(), "h".repeat(43), "De Beer")).toList();
        balans.part(Invitations.class).add(new OrganisationId(centre.id), links, LocalDate.of(2026, 11, 1));
        return links.stream().map(link -> String.valueOf(link.id())).toList();
    }

    private Invitation find(String link) {
        return balans.part(Invitations.class).find(new OrganisationId(centre.id), link).orElseThrow();
    }

    private static List<Map<String, Object>> messages(List<String> links) {
        return new ArrayList<>(links.stream().map(link -> message(link, "o." + link.replaceAll("[^A-Za-z0-9]", "x") + "@ouders.example")).toList());
    }

    private static Map<String, Object> message(String link, String to) {
        return new HashMap<>(Map.of("to", to, "subject", "Hoe gaat het met u?", "language", "nl", "invitation", link, "reminder", false,
                "body", "Beste ouder,\n\nNaar de vragen:\nhttps://balans.example/v/brug#" + SECRET));
    }

    private java.net.http.HttpResponse<String> post(Map<String, Object> message) {
        return post(List.of(message));
    }

    private java.net.http.HttpResponse<String> post(List<Map<String, Object>> messages) {
        return centre.nurse.post(centre.path("/post"), Map.of("messages", messages));
    }

    private static List<String> outcomes(java.net.http.HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        var lines = new ArrayList<String>();
        for (JsonNode line : Visitor.json(response).get("results")) {
            lines.add(line.get("outcome").asString() + "/" + line.get("why").asString());
        }
        return lines;
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
