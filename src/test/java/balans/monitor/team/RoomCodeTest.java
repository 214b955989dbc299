package balans.monitor.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomCodeTest {

    @ParameterizedTest // R003-21
    @ValueSource(strings = {"HK47PT", "hk4 7pt", " hk4-7pt ", "h.k.4.7.p.t"})
    void howItIsTypedDoesNotMatter(String typed) {
        assertThat(RoomCode.of(typed)).contains(new RoomCode("HK47PT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HK47P", "HK47PTX", "HK47P0", "HK47PI", "HK47PÉ", "../../"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(RoomCode.of(typed)).isEmpty();
    }

    @Test
    void aFreshOneIsReadableAndReadsBack() {
        var code = RoomCode.fresh();
        assertThat(RoomCode.of(code.spoken())).contains(code);
    }

    @Test
    void handsOfOneSecretForTwoPurposesHaveNothingInCommon() {
        var secret = Secret.fresh();
        assertThat(secret.hand("a")).isEqualTo(secret.hand("a")).isNotEqualTo(secret.hand("b"))
                .isNotEqualTo(secret.hash());
        assertThat(secret.toString()).doesNotContain(secret.value());
    }
}
