package balans.directory.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

@DisplayName("R000-10: web addresses are cleaned and checked")
class WebAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://www.Gezondekinderopvang.nl                              | https://www.gezondekinderopvang.nl/
            www.vwvj.be                                                    | https://www.vwvj.be/
            https://a.nl/x?utm_source=chatgpt.com                          | https://a.nl/x
            https://a.nl/x?b=1&utm_medium=e&fbclid=q&c=2                   | https://a.nl/x?b=1&c=2
            https://a.nl/x?disable_filter=1#:~:text=We%20maken,gratis.     | https://a.nl/x
            https://a.nl/x#kop:~:text=We                                   | https://a.nl/x#kop
            https://www.google.com/url?sa=t&url=https://b.nl/a%2Bb&ved=x   | https://b.nl/a%2Bb
            https://l.facebook.com/l.php?u=https%3A%2F%2Fb.nl%2F%3Fq%3D1   | https://b.nl/?q=1
            https://www.google.nl/url?q=https%3A%2F%2Fwww.youtube.com%2Fredirect%3Fq%3Dhttps%253A%252F%252Fc.nl%252F | https://c.nl/
            https://a.nl:443/x                                             | https://a.nl/x
            https://jörg.de/kä se                                          | https://xn--jrg-sna.de/k%C3%A4%20se
            """)
    void wrappingAndFollowingAreTakenOff(String typed, String clean) {
        assertThat(WebAddress.of(typed).clean().map(WebAddress::toString)).contains(clean);
    }

    @ParameterizedTest
    @CsvSource({
        "http://Techkwadraat, no-domain", "Techkwadraat, no-domain", "http://localhost:8080/, inside",
        "http://127.0.0.1/, inside", "http://127.1/, inside", "http://2130706433/, inside", "http://0x7f.0.0.1/, inside",
        "http://[::1]/, inside", "http://[::ffff:10.0.0.1]/, inside", "http://169.254.169.254/latest, inside",
        "http://printer.local/, inside", "http://metadata.google.internal/, inside", "javascript:alert(1), not-an-address",
        "ftp://a.nl/, not-an-address", "file:///etc/passwd, not-an-address", "https://me:secret@a.nl/, not-an-address",
        "https://a.nl:22/, not-an-address", "data:text/html;base64;x, not-an-address", "https://, not-an-address",
        "https://a..nl/, not-an-address", "https://www.google.com/url?q=http://10.0.0.1/, inside"
    })
    void whatIsNoPublicAddressIsRefusedWithAReason(String typed, String trouble) {
        assertThat(WebAddress.of(typed).trouble()).contains(trouble);
    }

    @Test
    void anAddressOfTenThousandCharactersIsTooLong() {
        assertThat(WebAddress.of("https://a.nl/" + "x".repeat(10_000)).trouble()).contains("address-too-long");
    }

    @Test
    void redirectsWithinRedirectsEnd() {
        var wrapped = "https://b.nl/";
        for (int i = 0; i < 6; i++) {
            wrapped = "https://www.google.com/url?q=" + java.net.URLEncoder.encode(wrapped, java.nio.charset.StandardCharsets.UTF_8);
        }
        assertThat(WebAddress.of(wrapped).clean()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.nl/x/", "https://www.a.nl/x", "https://a.nl/x?utm_source=y", "https://A.nl/x#deel"})
    void spellingsOfOnePageHaveOneKey(String typed) {
        assertThat(WebAddress.of(typed).clean().map(WebAddress::key)).contains("a.nl/x");
    }

    @Test
    void differentPagesHaveDifferentKeys() {
        var keys = List.of("https://a.nl/x", "https://a.nl/X", "https://a.nl/x?id=1", "https://b.a.nl/x", "https://a.nl/#/x").stream()
                .map(url -> WebAddress.of(url).clean().map(WebAddress::key)).distinct();
        assertThat(keys).hasSize(5).doesNotContain(Optional.empty());
    }

    /// The start content was cleaned by hand; our cleaning must agree with it, but for the address without a domain.
    @Test
    void theStartContentAgrees() throws Exception {
        Map<String, Object> file;
        try (var in = new ClassPathResource("content/bronnen.nl.yaml").getInputStream()) {
            file = new Yaml().load(in);
        }
        int originals = 0;
        for (var entry : (List<?>) file.get("bronnen")) {
            var resource = (Map<?, ?>) entry;
            var url = String.valueOf(resource.get("url"));
            assertThat(WebAddress.tidied(url)).isEqualTo(url);
            if (resource.get("url_origineel") instanceof List<?> found) {
                for (var original : found) {
                    originals++;
                    if (!original.equals("http://Techkwadraat")) {
                        assertThat(WebAddress.tidied(String.valueOf(original))).isEqualTo(url);
                    }
                }
            }
        }
        assertThat(originals).isEqualTo(11);
    }
}
