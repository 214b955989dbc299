package balans.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a browser must have a passkey sign: a moment and random bytes, with a seal of ours, so that asking for one leaves
/// nothing here and any node knows it again. Each works once, for a few minutes; only what was used is written down.
@Repository
class Challenges {

    private static final Duration VALID_FOR = Duration.ofMinutes(5);
    private static final int RANDOM_BYTES = 16;
    private static final int SAID_BYTES = Long.BYTES + RANDOM_BYTES;
    private static final int BYTES = SAID_BYTES + 32;

    private final JdbcClient db;
    private final SecretKeySpec key;
    private final Clock clock;

    Challenges(JdbcClient db, SecretStore secrets, Clock clock) {
        this.db = db;
        this.key = new SecretKeySpec(secrets.get("passkey-challenge"), "HmacSHA256");
        this.clock = clock;
    }

    String make() {
        var random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        var said = ByteBuffer.allocate(SAID_BYTES).putLong(clock.millis()).put(random).array();
        return Base64Url.encode(ByteBuffer.allocate(BYTES).put(said).put(seal(said)).array());
    }

    /// True for exactly one caller.
    boolean use(String challenge) {
        if (!isOurs(challenge)) {
            return false;
        }
        db.sql("DELETE FROM identity_challenge WHERE expires_at < :now").param("now", clock.millis()).update();
        return db.sql("INSERT INTO identity_challenge (hash, expires_at) VALUES (:hash, :expires) ON CONFLICT (hash) DO NOTHING")
                .param("hash", Token.hashOf(challenge)).param("expires", clock.instant().plus(VALID_FOR).toEpochMilli())
                .update() == 1;
    }

    private boolean isOurs(String challenge) {
        try {
            var bytes = Base64.getUrlDecoder().decode(challenge);
            if (bytes.length != BYTES) {
                return false;
            }
            var said = Arrays.copyOf(bytes, SAID_BYTES);
            var age = clock.millis() - ByteBuffer.wrap(said).getLong();
            return MessageDigest.isEqual(seal(said), Arrays.copyOfRange(bytes, SAID_BYTES, BYTES))
                    && age >= 0 && age < VALID_FOR.toMillis();
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private byte[] seal(byte[] said) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(said);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
