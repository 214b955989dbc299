package balans.identity;

import balans.kernel.RandomId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a browser must have a passkey sign. In the database, because another node may get the answer; each works once.
@Repository
class Challenges {

    private static final Duration VALID_FOR = Duration.ofMinutes(5);

    private final JdbcClient db;
    private final Clock clock;

    Challenges(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    String make() {
        var challenge = RandomId.next() + RandomId.next();
        db.sql("DELETE FROM identity_challenge WHERE expires_at < :now").param("now", clock.millis()).update();
        db.sql("INSERT INTO identity_challenge (hash, expires_at) VALUES (:hash, :expires)")
                .param("hash", Token.hashOf(challenge)).param("expires", clock.instant().plus(VALID_FOR).toEpochMilli())
                .update();
        return challenge;
    }

    /// True for exactly one caller.
    boolean use(String challenge) {
        return db.sql("DELETE FROM identity_challenge WHERE hash = :hash AND expires_at >= :now")
                .param("hash", Token.hashOf(challenge)).param("now", clock.millis()).update() == 1;
    }
}
