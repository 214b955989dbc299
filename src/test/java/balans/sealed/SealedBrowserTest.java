package balans.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Chromium;
import balans.support.StaticSite;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// Native: the browser's own hybrid key agreement. Otherwise the same browser without it, as older ones are.
@DisplayName("R004-7, R004-15: sealing and opening in Chromium, under the strict headers of the real pages")
@ParameterizedClass
@ValueSource(booleans = {true, false})
class SealedBrowserTest {
    private static StaticSite site;
    private static Browser browser;

    private final boolean isNative;

    SealedBrowserTest(boolean isNative) {
        this.isNative = isNative;
    }

    @BeforeParameterizedClassInvocation
    static void open(boolean isNative) throws IOException {
        site = new StaticSite();
        browser = isNative ? Chromium.launch() : Chromium.launch("--disable-blink-features=WebCryptoPQC");
    }

    @AfterParameterizedClassInvocation
    static void close() {
        browser.close();
        site.close();
    }

    @Test
    void opensEveryVectorAndLoadsOneLibrary() {
        try (var page = newPage()) {
            var loaded = new ArrayList<String>();
            page.onRequest(request -> loaded.add(request.url()));
            for (var name : List.of("vector-native", "vector-hpkejs", "vector-java")) {
                assertThat(evaluate(page, "vector", vector(name))).isEqualTo(true);
            }
            assertThat(evaluate(page, "native", null)).isEqualTo(isNative);
            assertThat(loaded.stream().filter(url -> url.contains("/lib/")))
                    .containsExactly(site.address() + (isNative ? "lib/hpke.js" : "lib/hpke-fallback.js"));
        }
    }

    @Test
    void sealsWithFourFilesAnAnswerThatJavaOpens() {
        try (var page = newPage()) {
            var loaded = new ArrayList<String>();
            page.onRequest(request -> loaded.add(request.url()));
            var seed = Seed.random();
            var link = InvitationLink.to(Seed.publicKey(seed));
            var sealed = evaluate(
                    page,
                    "seal",
                    Map.of("publicKey", Bytes.toBase64url(Seed.publicKey(seed)), "fragment", link.fragment()));
            var opener = new AnswerOpener(seed, new AnswerContext("p", "centre-één", "q/1"));
            assertThat(opener.open(Bytes.fromBase64url((String) sealed), link.keys().psk()))
                    .isEqualTo("{\"v\":1,\"a\":[1,null]}");
            assertThat(loaded).hasSize(4);
        }
    }

    @Test
    void everyFormatOfJavaOpensInThePageAndItsWorkers() {
        try (var page = newPage()) {
            assertThat(evaluate(page, "formats", vector("formats-java"))).isEqualTo("opened");
        }
    }

    @Test
    void workersOpenManyAndListTheUnreadable() {
        try (var page = newPage()) {
            assertThat(evaluate(page, "many", vector("formats-browser")))
                    .isEqualTo(Map.of("opened", 119, "refused", List.of("7 opening"), "sum", 118 * 119 / 2 + 119 - 7));
        }
    }

    @Test
    void unlockedSurvivesTheNextPageUntilItIsForgottenOrIdle() {
        try (var page = newPage()) {
            assertThat(evaluate(page, "remember", null)).isEqualTo("kept, key not readable");
            page.navigate(site.address());
            assertThat(evaluate(page, "recall", null)).isEqualTo("7,7,7 clb");
            assertThat(evaluate(page, "idle", 19)).isEqualTo("unlocked");
            assertThat(evaluate(page, "idle", 21)).isEqualTo("locked");
            evaluate(page, "remember", null);
            assertThat(evaluate(page, "forget", null)).isEqualTo("locked, called back once");
            page.navigate(site.address());
            assertThat(evaluate(page, "recall", null)).isEqualTo("nothing");
        }
    }

    @Test
    void onlyOurOwnWorkersAreTrusted() {
        try (var page = newPage()) {
            assertThat(evaluate(page, "foreign", null)).isEqualTo("refused");
        }
    }

    private Page newPage() {
        var page = browser.newPage();
        page.navigate(site.address());
        return page;
    }

    private static Object evaluate(Page page, String step, Object argument) {
        return page.evaluate(script("sealed-steps").formatted(step), argument);
    }

    private static Object vector(String name) {
        return script(name + "|");
    }

    private static String script(String name) {
        var path = name.endsWith("|") ? "/vectors/" + name.replace("|", ".json") : "/js/" + name + ".js";
        try (var stream = SealedBrowserTest.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
