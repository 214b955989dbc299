package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginHashTest {

    private static final byte[] SECRET = new byte[32];

    @Test
    void onlyTheSecretItselfMatches() {
        var kept = LoginHash.of(SECRET);
        var other = SECRET.clone();
        other[31] = 1;
        assertThat(LoginHash.matches(SECRET, kept)).isTrue();
        assertThat(LoginHash.matches(other, kept)).isFalse();
        assertThat(LoginHash.matches(other, LoginHash.OF_NOBODY)).isFalse();
    }

    @Test
    void theSameSecretIsKeptDifferentlyEachTimeAndNeverItself() {
        var kept = LoginHash.of(SECRET);
        assertThat(kept).startsWith("pbkdf2$20000$").isNotEqualTo(LoginHash.of(SECRET)).doesNotContain(Base64Url.encode(SECRET));
    }
}
