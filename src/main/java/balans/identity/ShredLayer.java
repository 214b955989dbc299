package balans.identity;

import balans.kernel.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A second lock over everything in which keys of an organisation are wrapped, with a key that is not in the database:
/// a stolen database holds nothing to try a passphrase on, and once the key is destroyed no backup opens any more, with
/// whatever passphrase or kit. `"BMX1" || key id (16) || nonce (12) || AES-256-GCM`. The server takes this lock away for
/// whoever may have the wrap; what is under it stays wrapped.
@Component
class ShredLayer {

    static final byte[] MAGIC = "BMX1".getBytes(StandardCharsets.US_ASCII);
    private static final int ID_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int HEADER_BYTES = MAGIC.length + ID_BYTES;
    private static final int TAG_BITS = 128;

    private final JdbcClient db;
    private final ShredKeys keys;
    private final Clock clock;

    ShredLayer(JdbcClient db, ShredKeys keys, Clock clock) {
        this.db = db;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param place where it is kept; it opens nowhere else
    byte[] seal(OrganisationId organisation, String place, byte[] wrapped) {
        var id = keyIdOf(organisation).orElseGet(() -> begin(organisation));
        var header = joined(MAGIC, Base64.getUrlDecoder().decode(id));
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.get(id), nonce, joined(header, place.getBytes(StandardCharsets.UTF_8)));
            return joined(header, nonce, cipher.doFinal(wrapped));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What was written before this lock existed comes back as it is ([LockOldWraps] soon locks it).
    byte[] open(String place, byte[] kept) {
        if (!isLocked(kept)) {
            return kept;
        }
        var header = Arrays.copyOf(kept, HEADER_BYTES);
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(header, MAGIC.length, HEADER_BYTES));
        var nonce = Arrays.copyOfRange(kept, HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, keys.get(id), nonce, joined(header, place.getBytes(StandardCharsets.UTF_8)))
                    .doFinal(kept, HEADER_BYTES + NONCE_BYTES, kept.length - HEADER_BYTES - NONCE_BYTES);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("a wrapped key was changed in the database");
        }
    }

    /// Within the transaction in which everything of the organisation goes: what remains is the duty to destroy.
    void condemn(OrganisationId organisation) {
        db.sql("INSERT INTO identity_shred_due (key_id) SELECT key_id FROM identity_shred_key WHERE organisation = :organisation")
                .param("organisation", organisation.value()).update();
    }

    /// After that transaction: a key that goes before the rows do would take a centre along that was not to go.
    void destroyCondemned() {
        List<String> due = db.sql("SELECT key_id FROM identity_shred_due").query(String.class).list();
        for (var id : due) {
            keys.destroy(id);
            db.sql("DELETE FROM identity_shred_due WHERE key_id = :id").param("id", id).update();
        }
    }

    static boolean isLocked(byte[] kept) {
        return kept.length > HEADER_BYTES + NONCE_BYTES && Arrays.equals(kept, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    Optional<String> keyIdOf(OrganisationId organisation) {
        return db.sql("SELECT key_id FROM identity_shred_key WHERE organisation = :organisation")
                .param("organisation", organisation.value()).query(String.class).optional();
    }

    /// Two nodes at one moment make two keys; the database says which counts.
    private String begin(OrganisationId organisation) {
        var made = keys.make();
        db.sql("""
                INSERT INTO identity_shred_key (organisation, key_id, created_at) VALUES (:organisation, :id, :now)
                ON CONFLICT (organisation) DO NOTHING
                """)
                .param("organisation", organisation.value()).param("id", made).param("now", clock.millis()).update();
        var counts = keyIdOf(organisation).orElseThrow();
        if (!counts.equals(made)) {
            keys.destroy(made);
        }
        return counts;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] aad) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
