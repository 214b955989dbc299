package balans.identity;

import balans.identity.PassphraseStore.Passphrase;
import balans.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// What a browser sends about a passphrase: how it was stretched, and the login secret, never the passphrase.
record NewPassphrase(
        @Nullable String salt, int memoryKib, int iterations, int parallelism, @Nullable String secret) {

    Passphrase of(PersonId person) {
        var stretching = new Stretching(
                Base64Url.decode(salt, Stretching.SALT_BYTES), memoryKib, iterations, parallelism);
        return new Passphrase(person, stretching, LoginHash.of(Base64Url.decode(secret, 32)));
    }
}
