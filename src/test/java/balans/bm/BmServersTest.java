package balans.bm;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message.RecipientType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R004-7: what bm sends to a mail server, and what it asks of a website")
class BmServersTest {

    private static final String LIST = """
            "Code";"E-mailadres";"Link";"Taal"
            "A";"een@gezin.example";"https://x.example/v/a#1.een.kid";"nl"
            "B";"";"https://x.example/v/a#1.brief.kid";"nl"
            "C";"twee@gezin.example";"https://x.example/v/a#1.twee.kid";"ar"
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path list;
    private Path text;

    @BeforeEach
    void files() throws IOException {
        list = Files.writeString(folder.resolve("lijst.csv"), LIST);
        text = Files.writeString(folder.resolve("tekst.txt"), "Dag,\n\nUw link: {link}\n");
    }

    @Test
    void eachParentWithAnAddressGetsTheirOwnLinkOnce() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mail.start();
        try {
            assertThat(send(mail.getSmtp().getPort())).as(said()).isEqualTo(Bm.WELL);
            assertThat(mail.getReceivedMessages()).hasSize(2);
            var first = Arrays.stream(mail.getReceivedMessages()).filter(one -> to(one).contains("een@gezin.example")).findFirst().orElseThrow();
            assertThat(first.getSubject()).isEqualTo("Een vraag");
            assertThat(textOf(first)).contains("#1.een.kid").doesNotContain("#1.twee.kid", "{link}");
            assertThat(first.getFrom()[0].toString()).contains("clb@centrum.example").contains("CLB De Brug");
            var noted = Files.readString(Path.of(list + ".verzonden"));
            assertThat(noted.lines()).hasSize(2);
            assertThat(noted).as("no link and no address stays behind").doesNotContain("kid").doesNotContain("gezin");

            Files.writeString(list, LIST + "\"D\";\"drie@gezin.example\";\"https://x.example/v/a#1.drie.kid\";\"nl\"\n");
            assertThat(send(mail.getSmtp().getPort())).isEqualTo(Bm.WELL);
            assertThat(mail.getReceivedMessages()).as("only who had none yet").hasSize(3);
        } finally {
            mail.stop();
        }
    }

    @Test
    void whatDidNotGoOutIsSaidAndCanBeTriedAgain() throws IOException {
        int nobody;
        try (var free = new java.net.ServerSocket(0)) {
            nobody = free.getLocalPort();
        }
        assertThat(send(nobody)).isEqualTo(Bm.NOT_WELL);
        assertThat(said()).contains("Niet verzonden: 2");
        assertThat(Path.of(list + ".verzonden")).doesNotExist();
    }

    @Test
    void aTrialSendsNothingAndATextWithoutALinkIsRefused() throws IOException {
        assertThat(bm("mail", list.toString(), "--subject", "Een vraag", "--text", text.toString(), "--try")).isEqualTo(Bm.WELL);
        assertThat(said()).contains("2 brieven klaar", "#1.een.kid");
        Files.writeString(text, "Dag");
        assertThat(bm("mail", list.toString(), "--subject", "Een vraag", "--text", text.toString(), "--try")).isEqualTo(Bm.ASKED_WRONGLY);
        assertThat(said()).contains("{link}");
    }

    @Test
    void aWebsiteThatServesWhatWasPublishedIsWell() {
        assertThat(bm("verify", RunningBalans.on(Databases.SQLITE).url() + "/")).as(said()).isEqualTo(Bm.WELL);
        assertThat(said()).contains("zijn dezelfde als in dit programma");
    }

    @Test
    void oneOtherByteInOneScriptIsNamed() throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            try (var file = BmServersTest.class.getResourceAsStream("/static" + exchange.getRequestURI().getPath())) {
                var bytes = file == null ? new byte[0] : file.readAllBytes();
                if (exchange.getRequestURI().getPath().equals("/sealed/seal.js")) {
                    bytes[bytes.length / 2] ^= 1;
                }
                exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            } finally {
                exchange.close();
            }
        });
        server.start();
        try {
            assertThat(bm("verify", "http://127.0.0.1:" + server.getAddress().getPort())).isEqualTo(Bm.NOT_WELL);
            assertThat(said().lines().filter(line -> line.startsWith("Anders:"))).containsExactly("Anders: /sealed/seal.js");
        } finally {
            server.stop(0);
        }
        assertThat(bm("verify", "http://127.0.0.1:" + server.getAddress().getPort())).as("nobody there").isEqualTo(Bm.NOT_WELL);
    }

    private int send(int port) {
        return bm("mail", list.toString(), "--smtp", "smtp://127.0.0.1:" + port, "--from", "clb@centrum.example",
                "--name", "CLB De Brug", "--subject", "Een vraag", "--text", text.toString());
    }

    private static String textOf(jakarta.mail.internet.MimeMessage message) throws Exception {
        return ((jakarta.mail.internet.MimeMultipart) message.getContent()).getBodyPart(0).getContent().toString();
    }

    private static List<String> to(jakarta.mail.internet.MimeMessage message) {
        try {
            return Stream.of(message.getRecipients(RecipientType.TO)).map(Object::toString).toList();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private int bm(String... arguments) {
        var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(said, true, StandardCharsets.UTF_8), null);
        return Bm.run(List.of(arguments), terminal);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
