package balans.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.OpenIdProvider;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Against a provider that is not ours, in a process of its own.
@DisplayName("R004-20: single sign-on says who somebody is, and never opens a key")
class SsoTest {

    private static OpenIdProvider provider;
    private static RunningBalans balans;
    private static World world;

    @BeforeAll
    static void start() throws Exception {
        provider = new OpenIdProvider();
        balans = RunningBalans.start(Databases.SQLITE.freshUrl(), "balans.oidc-issuer=" + provider.issuer(),
                "balans.oidc-client=balans", "balans.oidc-secret=geheim");
        world = World.on(balans);
    }

    @AfterAll
    static void stop() {
        provider.close();
        balans.stop();
    }

    @Test
    void whoLinkedTheAccountIsSignedInAndStillHasToUnlock() {
        var centre = world.newCentre("CLB Een Sleutel");
        try (var nurse = new AccountBrowser(balans)) {
            centre.signIn(nurse.page, balans.url(), "/mijn");
            nurse.page.locator("summary", withText("Aanmelden met je organisatie")).click();
            nurse.press("Koppelen");
            nurse.page.getByText("Naar mijn organisatie").click();
            atTheProvider(nurse.page, "an-in-de-browser");
            nurse.page.waitForURL(balans.url() + "/mijn");
            assertThat(nurse.page.getByText("Je account is gekoppeld")).hasCount(1);

            nurse.signOut();
            nurse.page.getByText("Aanmelden met je organisatie").click();
            atTheProvider(nurse.page, "an-in-de-browser");
            nurse.page.waitForURL("**/ontgrendelen?**");
            nurse.unlock(nurse.page, centre, centre.account.passphrase);
            nurse.page.waitForURL("**/werklijst");
            assertThat(nurse.kid(centre)).isEqualTo(centre.kid);
        }
    }

    @Test
    void whomNobodyLinkedIsNotSignedInWhateverTheProviderSays() {
        var stranger = world.stranger();
        var answer = stranger.get(arrival(door(stranger, "/aanmelden/sso"), "onbekend"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("welk account in Balans van jou is");
        assertThat(stranger.get("/mijn").statusCode()).isEqualTo(302);
    }

    @Test
    void anAccountOfTheProviderBelongsToOnePerson() {
        var first = linked("gedeeld");
        var second = world.newCentre("CLB Tweede");
        var answer = second.nurse.get(arrival(linkDoor(second), "gedeeld"));
        assertThat(answer.body()).contains("al gekoppeld aan iemand anders");
        var visitor = world.stranger();
        var signedIn = visitor.get(arrival(door(visitor, "/aanmelden/sso?terug=/mijn"), "gedeeld"));
        assertThat(signedIn.headers().firstValue("Location")).contains(balans.url() + "/mijn");
        assertThat(visitor.get("/mijn").body()).contains(first.account.email);
    }

    @Test
    void anotherBrowsersArrivalAChangedStateAndASecondUseAreRefused() {
        linked("an-http");
        var victim = world.stranger();
        var thief = world.stranger();
        var arrival = arrival(door(thief, "/aanmelden/sso"), "an-http");
        refused(victim, arrival);
        refused(thief, arrival.replaceFirst("state=.", "state=_"));
        var visitor = world.stranger();
        var own = arrival(door(visitor, "/aanmelden/sso"), "an-http");
        var cookies = visitor.cookies().stream().filter(cookie -> cookie.getName().equals("balans-sso")).toList();
        assertThat(visitor.get(own).statusCode()).isEqualTo(302);
        var again = world.stranger();
        cookies.forEach(again::keep);
        refused(again, own);
    }

    /// A code that somebody else got: it does not fit this visit's verifier, and its token not this visit's nonce.
    @Test
    void aCodeOfAnotherVisitIsRefused() {
        linked("an-code");
        var thief = world.stranger();
        var stolen = parameters(arrival(door(thief, "/aanmelden/sso"), "an-code")).get("code");
        var visitor = world.stranger();
        var own = arrival(door(visitor, "/aanmelden/sso"), "iemand");
        refused(visitor, own.replace(parameters(own).get("code"), stolen));
        refused(visitor, own + "&iss=https://elders.example");
    }

    @Test
    void theDoorAsksForACodeWithProofAndBindsTheAnswer() {
        var asked = parameters(door(world.stranger(), "/aanmelden/sso"));
        assertThat(asked).containsEntry("response_type", "code").containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid").containsEntry("redirect_uri", balans.url() + "/aanmelden/sso/terug");
        assertThat(asked.get("state")).hasSize(44);
        assertThat(asked.get("nonce")).hasSize(22);
        assertThat(asked.get("code_challenge")).hasSize(43);
    }

    @Test
    void whereThereIsNoProviderThereIsNoDoor() {
        var plain = RunningBalans.on(Databases.SQLITE);
        var visitor = new Visitor(plain.url());
        assertThat(visitor.get("/aanmelden").body()).doesNotContain("/aanmelden/sso");
        assertThat(visitor.get("/aanmelden/sso").statusCode()).isEqualTo(422);
        assertThat(new SsoProvider("http://elders.example", "balans", "").isThere()).as("an open line").isFalse();
        assertThat(new SsoProvider("https://elders.example", "balans", "").isThere()).isTrue();
    }

    private TestCentre linked(String name) {
        var centre = world.newCentre("CLB " + name);
        assertThat(centre.nurse.get(arrival(linkDoor(centre), name)).headers().firstValue("Location")).contains(balans.url() + "/mijn");
        return centre;
    }

    private static void refused(Visitor visitor, String arrival) {
        var answer = visitor.get(arrival);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Begin opnieuw");
        assertThat(visitor.get("/mijn").statusCode()).isEqualTo(302);
    }

    private static String door(Visitor visitor, String path) {
        return visitor.get(path).headers().firstValue("Location").orElseThrow();
    }

    private static String linkDoor(TestCentre centre) {
        var page = centre.nurse.postForm("/mijn/sso", Map.of()).body();
        var from = page.indexOf("href=\"" + provider.issuer()) + 6;
        return page.substring(from, page.indexOf('"', from)).replace("&amp;", "&");
    }

    /// What the provider sends the browser back with, after somebody signed in there under this name.
    private static String arrival(String door, String name) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(URI.create(door))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
                    .build(), BodyHandlers.ofString());
            return location(answer).substring(balans.url().length());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static Map<String, String> parameters(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void atTheProvider(Page page, String name) {
        page.locator("input[name=username]").fill(name);
        page.locator("input[type=submit], button[type=submit], button").first().click();
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
