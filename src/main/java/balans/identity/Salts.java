package balans.identity;

import balans.identity.PassphraseStore.Passphrase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Tells a browser how to stretch the passphrase of an address. Whoever has no account gets an answer too, the same
/// one every time, so that asking does not tell who has one.
@Component
class Salts {

    private static final String ALGORITHM = "HmacSHA256";

    private final PassphraseStore passphrases;
    private final SecretKeySpec key;

    Salts(PassphraseStore passphrases, SecretStore secrets) {
        this.passphrases = passphrases;
        this.key = new SecretKeySpec(secrets.get("fake-salt"), ALGORITHM);
    }

    Stretching of(Email email) {
        var fake = Stretching.usual(fakeSalt(email));
        return passphrases.findByEmail(email).map(Passphrase::stretching).orElse(fake);
    }

    private byte[] fakeSalt(Email email) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var bytes = mac.doFinal(email.value().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(bytes, Stretching.SALT_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
