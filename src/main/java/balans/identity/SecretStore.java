package balans.identity;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecretStore {

    private static final int BYTES = 32;

    private final JdbcClient db;

    SecretStore(JdbcClient db) {
        this.db = db;
    }

    /// The value of this name, made at the first time of asking and the same ever after.
    byte[] get(String name) {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        db.sql("INSERT INTO identity_secret (name, value) VALUES (:name, :value) ON CONFLICT (name) DO NOTHING")
                .param("name", name).param("value", fresh).update();
        return db.sql("SELECT value FROM identity_secret WHERE name = :name").param("name", name)
                .query((row, index) -> row.getBytes("value")).single();
    }
}
