package balans.action.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R001-2: nobody is reminded twice in five days")
class RemindedStoreTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T06:00:00Z");

    private final JdbcClient db;
    private final RemindedStore reminded;

    RemindedStoreTest(Databases database) {
        db = database.client();
        reminded = new RemindedStore(db);
    }

    @Test
    void aSecondMailWaitsUntilFiveDaysAfterTheFirst() {
        assertThat(reminded.take("Lead@Example.org", "a/1", MONDAY)).isEmpty();
        assertThat(reminded.take("lead@example.org ", "b/1", MONDAY.plus(Duration.ofDays(2)))).contains(MONDAY.plus(Duration.ofDays(5)));
        assertThat(reminded.take("lead@example.org", "b/1+", MONDAY.plus(Duration.ofDays(5)))).isEmpty();
        assertThat(reminded.take("other@example.org", "b/1", MONDAY)).isEmpty();
    }

    @Test
    void theSameMailMayBeTriedAgain() {
        assertThat(reminded.take("lead@example.org", "a/1", MONDAY)).isEmpty();
        assertThat(reminded.take("lead@example.org", "a/1", MONDAY.plusSeconds(600))).isEmpty();
    }

    @Test
    void onlyAHashIsKeptAndNotForLong() {
        reminded.take("lead@example.org", "a/1", MONDAY);
        assertThat(db.sql("SELECT address_hash FROM action_reminded").query(String.class).single()).doesNotContain("lead").hasSize(43);
        reminded.take("other@example.org", "b/1", MONDAY.plus(Duration.ofDays(6)));
        assertThat(db.sql("SELECT count(*) FROM action_reminded").query(Integer.class).single()).isEqualTo(1);
    }
}
