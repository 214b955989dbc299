package balans.identity;

import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;

/// How a browser stretches a passphrase with Argon2id before anything leaves it. The limits are the browser's own
/// (`/sealed/kdf.js`): it refuses to work with less, whatever a server says.
record Stretching(byte[] salt, int memoryKib, int iterations, int parallelism) {

    static final int SALT_BYTES = 16;
    static final int MEMORY_KIB = 64 * 1024;
    static final int ITERATIONS = 3;

    Stretching {
        if (salt.length != SALT_BYTES || memoryKib < 19 * 1024 || memoryKib > 1024 * 1024
                || iterations < 2 || iterations > 16 || parallelism != 1) {
            throw Refusal.of(Reason.UNREADABLE, "stretching outside the limits");
        }
    }

    static Stretching usual(byte[] salt) {
        return new Stretching(salt, MEMORY_KIB, ITERATIONS, 1);
    }
}
