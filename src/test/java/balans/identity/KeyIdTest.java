package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.Bytes;
import balans.sealed.Seed;
import org.junit.jupiter.api.Test;

class KeyIdTest {

    @Test
    void theServerNamesAKeyAsABrowserDoes() {
        var key = Seed.publicKey(Seed.random());
        assertThat(KeyId.of(key)).isEqualTo(Bytes.toBase64url(balans.sealed.KeyId.of(key))).hasSize(22);
        assertThat(key).hasSize(KeyId.PUBLIC_KEY_BYTES);
    }
}
