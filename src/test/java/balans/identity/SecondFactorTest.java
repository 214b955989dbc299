package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.World;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-20, S8: a code beside the passphrase")
class SecondFactorTest {

    private final World world;
    private final JdbcClient db;
    private final TestCentre centre;

    SecondFactorTest(Databases database) {
        var balans = RunningBalans.on(database);
        world = World.on(balans);
        db = balans.part(JdbcClient.class);
        centre = world.newCentre("CLB Code");
    }

    @Test
    void onceItIsOnThePassphraseAloneDoesNotSignIn() {
        switchOn();
        assertThat(signIn(null).statusCode()).isEqualTo(422);
        assertThat(signIn(null).body()).contains("code-asked");
        var right = signIn(code(1));
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).contains(centre.id);
        assertThat(signIn(code(1)).body()).as("no code works twice").contains("code-wrong");
    }

    @Test
    void guessingCodesIsSlowedDownAlsoWithTheRightPassphraseInBetween() {
        switchOn();
        assertThat(signIn("000000").body()).contains("code-wrong");
        assertThat(signIn(null).statusCode()).isEqualTo(422);
        var soon = signIn("000001");
        assertThat(soon.statusCode()).isEqualTo(429);
        assertThat(soon.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 5L);
    }

    @Test
    void whoDoesNotKnowThePassphraseDoesNotHearOfIt() {
        switchOn();
        var wrong = new HashMap<>(centre.account.signingIn());
        wrong.put("secret", new balans.support.Account("Iemand").loginSecret());
        assertThat(world.stranger().post("/aanmelden", wrong).body()).contains("not-recognised");
    }

    @Test
    void nothingIsAskedBeforeAFirstCodeWasRightAndSwitchingOffNeedsOneToo() {
        var begun = centre.nurse.postForm("/mijn/code", Map.of());
        assertThat(begun.body()).contains(Totp.base32(secret()).substring(0, 4));
        assertThat(centre.nurse.postForm("/mijn/code/bevestiging", Map.of("code", "000000")).statusCode()).isEqualTo(422);
        assertThat(signIn(null).statusCode()).isEqualTo(200);
        centre.nurse.postForm("/mijn/code/bevestiging", Map.of("code", code(-1)));
        assertThat(signIn(null).statusCode()).isEqualTo(422);
        assertThat(centre.nurse.postForm("/mijn/code", Map.of()).body()).as("what is on stays").doesNotContain("<svg class=\"qr\"");
        centre.nurse.postForm("/mijn/code/verwijdering", Map.of("code", code(1)));
        assertThat(signIn(null).statusCode()).isEqualTo(200);
    }

    @Test
    void switchingOffCannotBeGuessedEither() {
        switchOn();
        assertThat(centre.nurse.postForm("/mijn/code/verwijdering", Map.of("code", "000000")).statusCode()).isEqualTo(422);
        assertThat(centre.nurse.postForm("/mijn/code/verwijdering", Map.of("code", code(1))).statusCode()).as("too soon").isEqualTo(422);
        assertThat(signIn(null).statusCode()).as("still on").isEqualTo(422);
    }

    private void switchOn() {
        centre.nurse.postForm("/mijn/code", Map.of());
        centre.nurse.postForm("/mijn/code/bevestiging", Map.of("code", code(-1)));
    }

    /// As an app shows it, so many steps from now.
    private String code(int ahead) {
        return Totp.code(secret(), Totp.stepAt(Instant.now()) + ahead, 6);
    }

    private byte[] secret() {
        return db.sql("SELECT secret FROM identity_totp WHERE person = :person").param("person", centre.account.person)
                .query((row, index) -> row.getBytes(1)).single();
    }

    private HttpResponse<String> signIn(String code) {
        var attempt = new HashMap<String, Object>(centre.account.signingIn());
        if (code != null) {
            attempt.put("code", code);
        }
        return world.stranger().post("/aanmelden", attempt);
    }
}
