package balans.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Colleague;
import balans.support.Databases;
import balans.support.PageCheck;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import com.microsoft.playwright.Page.GetByLabelOptions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("R004-20: somebody who signs in with a code beside her passphrase works in a second centre too")
class SecondPlaceBrowserTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final TestCentre home = World.on(balans).newCentre("CLB Thuis");
    private final TestCentre second = World.on(balans).newCentre("CLB Tweede Plaats");

    @Test
    void sheJoinsWithThePassphraseSheHas() {
        try (var an = new Colleague(balans.url(), second); var bea = new Colleague(balans.url(), home)) {
            an.signedIn();
            var invitation = an.invites();
            bea.signedIn();
            home.nurse.postForm("/mijn/code", Map.of());
            bea.opens("/mijn/code");
            PageCheck.check(bea.page, "a code to be confirmed");
            home.nurse.postForm("/mijn/code/bevestiging", Map.of("code", code(-1)));
            bea.page.reload();
            PageCheck.check(bea.page, "a code that is on");

            bea.page.navigate(invitation.link());
            bea.page.getByLabel("Code", new GetByLabelOptions().setExact(true)).fill(invitation.code());
            bea.page.locator("input[name=now]").fill(home.account.passphrase);
            bea.press("Sleutel maken en aanvragen");
            bea.page.waitForURL("**/mijn");
            assertThat(an.page.getByText("Toegelaten: " + home.account.name)).isVisible();
            bea.page.reload();
            assertThat(bea.page.locator("a.card").filter(new com.microsoft.playwright.Locator.FilterOptions()
                    .setHasText("CLB Tweede Plaats"))).hasCount(1);
            assertThat(bea.sent).noneMatch(request -> request.contains(home.account.passphrase));
        }
    }

    private String code(int ahead) {
        var secret = balans.part(JdbcClient.class).sql("SELECT secret FROM identity_totp WHERE person = :person")
                .param("person", home.account.person).query((row, index) -> row.getBytes(1)).single();
        return Totp.code(secret, Totp.stepAt(Instant.now()) + ahead, 6);
    }
}
