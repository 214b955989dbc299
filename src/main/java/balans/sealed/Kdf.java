package balans.sealed;

import static balans.sealed.Bytes.concat;
import static balans.sealed.Bytes.u32;

import java.text.Normalizer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How a passphrase is stretched: Argon2id. A server must not be able to weaken it, hence the limits.
public record Kdf(byte[] salt, int memoryKib, int iterations, int parallelism) {
    private static final int SALT_BYTES = 16;

    public static Kdf fresh() {
        return new Kdf(Bytes.random(SALT_BYTES), 64 * 1024, 3, 1);
    }

    public Kdf {
        if (salt.length != SALT_BYTES
                || parallelism != 1
                || memoryKib < 19 * 1024
                || memoryKib > 1024 * 1024
                || iterations < 2
                || iterations > 16) {
            throw new WeakKdf();
        }
    }

    public static final class WeakKdf extends IllegalArgumentException {
        WeakKdf() {
            super("passphrase stretching outside the allowed limits");
        }
    }

    public byte[] stretch(String passphrase) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(iterations)
                .withParallelism(parallelism)
                .withSalt(salt)
                .build());
        var stretched = new byte[32];
        argon2.generateBytes(Bytes.utf8(plain(passphrase)), stretched);
        return stretched;
    }

    byte[] bytes() {
        return concat(u32(memoryKib), u32(iterations), new byte[] {(byte) parallelism}, salt);
    }

    /// The same passphrase typed on another keyboard gives the same bytes: composed characters, single spaces.
    private static String plain(String passphrase) {
        return Normalizer.normalize(passphrase, Normalizer.Form.NFKC)
                .replaceAll("[\\t\\n\\r ]+", " ")
                .replaceAll("^ | $", "");
    }
}
