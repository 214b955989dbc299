package balans.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("R004-8: what a mail server can do to us")
class SmtpOutboxTest {

    @Test
    void aTemporaryNoIsFailedAndAPermanentNoIsRefusedForThatOneOnly() throws IOException {
        try (var server = new ScriptedSmtp(line -> line.contains("later@") ? "451 later" : line.contains("weg@") ? "550 weg" : null)) {
            var results = send(server, List.of("later@ouders.example", "weg@ouders.example", "goed@ouders.example"));
            assertThat(results).containsExactly(Delivery.FAILED, Delivery.REFUSED, Delivery.SENT);
        }
    }

    @Test
    void aServerThatDiesAfterTheMessageLeavesItUnclearAndTheOthersGoOn() throws IOException {
        var messages = new AtomicInteger();
        try (var server = new ScriptedSmtp(line -> line.equals(".") && messages.incrementAndGet() == 1 ? ScriptedSmtp.HANG_UP : null)) {
            var results = send(server, List.of("een@ouders.example", "twee@ouders.example"));
            assertThat(results).containsExactly(Delivery.UNCLEAR, Delivery.SENT);
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

    @Test
    void whatAServerSaysIsNotLogged(CapturedOutput log) throws IOException {
        try (var server = new ScriptedSmtp(line -> line.startsWith("RCPT") ? "550 no samira@ouders.example here" : null)) {
            assertThat(send(server, List.of("samira@ouders.example"))).containsExactly(Delivery.REFUSED);
        }
        assertThat(log.getAll()).contains("mail: ").doesNotContain("samira");
    }

    private static List<Delivery> send(ScriptedSmtp server, List<String> addresses) {
        var outbox = new SmtpOutbox(SmtpServer.of("smtp://127.0.0.1:" + server.port()), Clock.systemUTC());
        var mails = addresses.stream().map(to -> new Mail(to, "Hoi", "Tekst", "nl")).toList();
        return outbox.send(new Sender("CLB", "an@voorbeeld.be", ""), mails);
    }
}
