package balans.bench;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two rounds of what `bin/bench kill` does fifty times.
class KilledServerTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("R004-26: no acknowledged answer is lost or doubled when the server is killed under load")
    void whatWasAcknowledgedIsThereOnce(Databases database) throws Exception {
        var count = KillBench.count(database, 2, ChildServer::unpackaged);
        assertThat(count.acknowledged()).isPositive();
        assertThat(count.stored()).isGreaterThanOrEqualTo(count.acknowledged());
        assertThat(count.lost()).isZero();
        assertThat(count.twice()).isZero();
    }
}
