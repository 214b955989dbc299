package balans.screening.invitation;

import static balans.screening.invitation.MailingNurse.SECRET;
import static balans.screening.invitation.MailingNurse.message;
import static balans.screening.invitation.MailingNurse.messages;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.OrganisationId;
import balans.support.Databases;
import balans.support.RunningBalans;
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
import java.util.List;
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

@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("R004-8: mail passes through and stays nowhere")
class MailRelayTest {

    private GreenMail mail;
    private Path database;
    private RunningBalans balans;
    private MailingNurse nurse;

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
        nurse = new MailingNurse(balans, "CLB De Brug");
    }

    @Test
    void aParentReceivesPlainTextAndHtmlInTheirLanguage() throws Exception {
        var link = nurse.invite(1).getFirst();
        var message = message(link, "samira@ouders.example");
        message.put("language", "ar");
        assertThat(nurse.send(List.of(message))).containsExactly("sent/ok");
        var received = mail.getReceivedMessages()[0];
        assertThat(received.getFrom()[0].toString()).contains("an@voorbeeld.be").contains("CLB De Brug");
        assertThat(received.getHeader("Message-ID")[0]).matches("<[\\w-]{22}@voorbeeld\\.be>");
        assertThat(received.getHeader("Content-Language")[0]).isEqualTo("ar");
        var both = (MimeMultipart) received.getContent();
        assertThat(both.getBodyPart(0).getContent().toString()).contains(SECRET);
        assertThat(both.getBodyPart(1).getContent().toString()).contains("dir=\"rtl\"")
                .contains("<a href=\"https://balans.example/v/brug#" + SECRET + "\">");
        assertThat(GreenMailUtil.getWholeMessage(received)).doesNotContain(System.getProperty("user.name") + "@");
        assertThat(nurse.find(link).sentOn()).isEqualTo(LocalDate.now(balans.part(java.time.Clock.class)).toString());
    }

    @Test
    void whoHasAnsweredGetsNoReminder() {
        var links = nurse.invite(3);
        balans.part(JdbcClient.class).sql("UPDATE screening_invitation SET answered_on = '2026-11-20', answers = 1 WHERE id = :id")
                .param("id", links.get(0)).update();
        balans.part(Invitations.class).close(nurse.id(), List.of(links.get(1)), LocalDate.of(2026, 11, 20));
        assertThat(nurse.send(messages(links))).containsExactly("refused/answered", "refused/closed", "sent/ok");
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nothingSlipsIntoAHeaderAndNoSecondRecipientIntoAnAddress() {
        var links = nurse.invite(7);
        var messages = messages(links);
        messages.get(0).put("subject", "Hoi\r\nBcc: ander@elders.example");
        messages.get(1).put("subject", "Hoi\nX: y");
        messages.get(2).put("to", "een@ouders.example, twee@ouders.example");
        messages.get(3).put("to", "een@ouders.example\r\nRCPT TO:<twee@ouders.example>");
        messages.get(4).put("to", "Een <een@ouders.example>");
        messages.get(5).put("body", "");
        messages.get(6).put("subject", "Hoi\u2028Bcc: x");
        assertThat(nurse.send(messages)).containsExactly("refused/text", "refused/text", "refused/address", "refused/address",
                "refused/address", "refused/text", "refused/text");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLinkOfAnotherCentreIsUnknown() {
        var theirs = nurse.invite(1);
        nurse = new MailingNurse(balans, "CLB De Kade");
        assertThat(nurse.send(messages(theirs))).containsExactly("refused/unknown");
    }

    @Test
    void atMostTwentyFiveAtATimeAndOneTrial() {
        assertThat(nurse.post(messages(nurse.invite(26))).statusCode()).isEqualTo(413);
        var trial = message("", "an@voorbeeld.be");
        assertThat(nurse.send(List.of(trial))).containsExactly("sent/ok");
        assertThat(nurse.post(List.of(trial, trial)).statusCode()).isEqualTo(413);
    }

    @Test
    @DisplayName("1,200 messages in batches arrive once each, and leave no address, link or text in the database or the log")
    void aWholeListPassesAndStaysNowhere(CapturedOutput log) throws Exception {
        var links = nurse.invite(1200);
        for (int at = 0; at < 1200; at += 25) {
            assertThat(nurse.send(messages(links.subList(at, at + 25)))).containsOnly("sent/ok");
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
    void whatCannotBeReadIsNotLoggedEither(CapturedOutput log) {
        var wrong = message(nurse.invite(1).getFirst(), "samira@ouders.example");
        wrong.put("reminder", "samira@ouders.example " + SECRET);
        assertThat(nurse.post(List.of(wrong)).statusCode()).isEqualTo(422);
        assertThat(log.getAll()).doesNotContain("ouders.example").doesNotContain("geheim");
    }

    @Test
    void aCentreHasAnAllowance() {
        var allowance = new MailAllowance(java.time.Clock.systemUTC());
        var id = nurse.id();
        for (int i = 0; i < MailAllowance.MESSAGES / 25; i++) {
            assertThat(allowance.take(id, 25)).isTrue();
        }
        assertThat(allowance.take(id, 25)).isFalse();
        assertThat(allowance.take(new OrganisationId("ander"), 25)).isTrue();
    }

    @Test
    void withoutAServerEverythingFailsAndNothingIsMarked() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        var balans = with("smtp://127.0.0.1:" + nobody, Files.createTempDirectory("balans-mail").resolve("b.db"));
        try {
            var there = new MailingNurse(balans, "CLB");
            var link = there.invite(1).getFirst();
            assertThat(there.send(List.of(MailingNurse.message(link, "a@ouders.example")))).containsExactly("failed/later");
            assertThat(there.find(link).sentOn()).isNull();
        } finally {
            balans.stop();
        }
    }

    private static RunningBalans with(String smtp, Path file) {
        var url = "jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=5000&transaction_mode=IMMEDIATE";
        return RunningBalans.start(url, "balans.smtp-url=" + smtp);
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
