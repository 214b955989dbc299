package balans.screening.ending;

import balans.screening.ending.ReportKeyStore.PublicKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// A report as a file: one line of JSON around the exact bytes that were signed. There is one way to write a signature,
/// so that no byte of a file can change unseen: also not the unused bits at the end of Base64.
@Component
class Signatures {

    /// So that nothing else that this key may ever sign can be read as a report.
    private static final String PURPOSE = DeletionReport.FORMAT + "\n";
    private static final Pattern FILE = Pattern.compile(
            "\\{\"report\":(\\{.+}),\"key\":\"([A-Za-z0-9_-]{22})\",\"signature\":\"([A-Za-z0-9_-]{86})\"}", Pattern.DOTALL);
    private static final int FILE_MAX_CHARS = 1_000_000;
    private static final int KEY_ID_BYTES = 16;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final ReportKey key;
    private final ReportKeyStore keys;
    private final Clock clock;

    Signatures(ReportKey key, ReportKeyStore keys, Clock clock) {
        this.key = key;
        this.keys = keys;
        this.clock = clock;
    }

    String sign(String report) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(key.pair().getPrivate());
            signer.update(message(report));
            return "{\"report\":%s,\"key\":\"%s\",\"signature\":\"%s\"}"
                    .formatted(report, ours().id(), ENCODER.encodeToString(signer.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The report inside, if this installation signed exactly this.
    Optional<String> verified(String file) {
        var parts = FILE.matcher(file);
        if (file.length() > FILE_MAX_CHARS || !parts.matches()) {
            return Optional.empty();
        }
        var signature = Base64.getUrlDecoder().decode(parts.group(3));
        var genuine = ENCODER.encodeToString(signature).equals(parts.group(3))
                && keys.find(parts.group(2)).filter(by -> isSigned(parts.group(1), signature, by)).isPresent();
        return genuine ? Optional.of(parts.group(1)) : Optional.empty();
    }

    /// Ours, and those of other data folders that this database has had.
    List<PublicKey> publicKeys() {
        ours();
        return keys.all();
    }

    private PublicKey ours() {
        var bytes = key.pair().getPublic().getEncoded();
        var ours = new PublicKey(idOf(bytes), Base64.getEncoder().encodeToString(bytes));
        keys.add(ours, clock.instant());
        return ours;
    }

    private static boolean isSigned(String report, byte[] signature, PublicKey by) {
        try {
            var bytes = Base64.getDecoder().decode(by.key());
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes)));
            verifier.update(message(report));
            return verifier.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static byte[] message(String report) {
        return (PURPOSE + report).getBytes(StandardCharsets.UTF_8);
    }

    private static String idOf(byte[] publicKey) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return ENCODER.encodeToString(java.util.Arrays.copyOf(digest, KEY_ID_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
