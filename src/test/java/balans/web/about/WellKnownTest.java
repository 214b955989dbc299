package balans.web.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.web.Site;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class WellKnownTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    @Test
    void securityTxtNamesTheContactAndExpiresWithinAYear() {
        var file = security("mailto:veilig@balans.example", "https://balans.example/");
        assertThat(file.lines()).containsExactly(
                "Contact: mailto:veilig@balans.example",
                "Expires: 2027-05-21T00:00:00Z",
                "Preferred-Languages: nl, en",
                "Canonical: https://balans.example/.well-known/security.txt");
        assertThat(WellKnownController.VALID_FOR).isLessThan(java.time.Duration.ofDays(365));
    }

    @Test
    void withoutAContactItPointsToThePageThatSaysSo() {
        assertThat(security("", "")).contains("Contact: http://localhost/privacy#contact");
    }

    @Test
    void aContactIsAnAddressThatABrowserMayOpen() {
        assertThat(new Contact(" mailto:a@b.example ").shown()).isEqualTo("a@b.example");
        assertThat(new Contact("").isKnown()).isFalse();
        assertThatThrownBy(() -> new Contact("javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Contact("a@b.example")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String security(String contact, String baseUrl) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            return new WellKnownController(new Operator(contact), new Site(baseUrl), clock).security();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
