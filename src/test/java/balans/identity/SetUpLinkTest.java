package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Account;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SetUpLinkTest {

    /// R004-3: the first visitor by the link becomes programme manager.
    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyStartPrintsANewLinkUntilSomebodyUsedOne(Databases database) {
        var url = database.emptyUrl();
        var first = linkPrintedBy(url).group();
        var second = linkPrintedBy(url, "balans.base-url=https://balans.voorbeeld.be/").group();
        assertThat(second).startsWith("https://balans.voorbeeld.be/welkom#");

        var balans = RunningBalans.start(url);
        try {
            var visitor = new Visitor(balans.url());
            assertThat(visitor.post("/welkom/uitnodiging", Map.of("token", tokenOf(first))).statusCode()).isEqualTo(410);
            assertThat(visitor.post("/welkom/uitnodiging", Map.of("token", tokenOf(second))).statusCode()).isEqualTo(410);
            var token = balans.part(SetUpLink.class).renew().orElseThrow();
            var account = new Account("Mira Maes");
            var body = account.opening(token);
            assertThat(visitor.post("/welkom", body).statusCode()).as("no organisation").isEqualTo(422);
            body.put("organisation", "VWVJ");
            assertThat(Visitor.json(visitor.post("/welkom", body)).get("to").asString()).isEqualTo("/balansmeter/beheer");
            assertThat(visitor.get("/mijn").body()).contains("VWVJ", "Mira Maes");
            assertThat(balans.part(SetUpLink.class).renew()).isEmpty();
        } finally {
            balans.stop();
        }
        assertThat(printedBy(url)).contains("Balans staat op").doesNotContain("/welkom#");
    }

    private static String tokenOf(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    private static java.util.regex.MatchResult linkPrintedBy(String url, String... properties) {
        var matcher = Pattern.compile("https?://\\S+/welkom#[\\w-]{22}").matcher(printedBy(url, properties));
        assertThat(matcher.find()).isTrue();
        return matcher.toMatchResult();
    }

    private static String printedBy(String url, String... properties) {
        var before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            RunningBalans.start(url, properties).stop();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
