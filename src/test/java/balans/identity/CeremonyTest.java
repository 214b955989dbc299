package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.identity.Ceremony.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S8: what an authenticator says is believed only as WebAuthn wants it checked")
class CeremonyTest {

    private static final String SITE = "https://balans.example";
    private static final byte[] CREDENTIAL = "credential".getBytes(StandardCharsets.US_ASCII);

    @Test
    void theAnswerIsForThisSiteThisKindAndAPersonWhoWasSeen() throws Exception {
        assertThat(answer("webauthn.get", SITE, false, "balans.example", 0x05).challenge(Kind.GET, SITE)).contains("abc");
        assertThat(answer("webauthn.create", SITE, false, "balans.example", 0x05).challenge(Kind.CREATE, SITE)).contains("abc");
        assertThat(answer("webauthn.create", SITE, false, "balans.example", 0x05).challenge(Kind.GET, SITE)).isEmpty();
        assertThat(answer("webauthn.get", "https://balans.example.evil", false, "balans.example", 0x05).challenge(Kind.GET, SITE)).isEmpty();
        assertThat(answer("webauthn.get", SITE, true, "balans.example", 0x05).challenge(Kind.GET, SITE)).as("in a frame of another site").isEmpty();
        assertThat(answer("webauthn.get", SITE, false, "evil.example", 0x05).challenge(Kind.GET, SITE)).isEmpty();
        assertThat(answer("webauthn.get", SITE, false, "balans.example", 0x01).challenge(Kind.GET, SITE)).as("nobody was verified").isEmpty();
        assertThat(answer("webauthn.get", SITE, false, "balans.example", 0x04).challenge(Kind.GET, SITE)).as("nobody was there").isEmpty();
        assertThat(new Ceremony("{".getBytes(StandardCharsets.UTF_8), new byte[37]).challenge(Kind.GET, SITE)).isEmpty();
        var whole = answer("webauthn.get", SITE, false, "balans.example", 0x05);
        assertThat(new Ceremony(whole.client(), java.util.Arrays.copyOf(whole.authenticator(), 36)).challenge(Kind.GET, SITE)).isEmpty();
    }

    @Test
    void usesAreCountedWithoutASign() throws Exception {
        var answer = answer("webauthn.get", SITE, false, "balans.example", 0x05);
        answer.authenticator()[33] = (byte) 0x80;
        answer.authenticator()[36] = 3;
        assertThat(answer.uses()).isEqualTo(0x80000003L);
    }

    @Test
    void aRegistrationIsOfTheCredentialThatItNames() throws Exception {
        var made = registration(0x45);
        assertThat(made.isOf(CREDENTIAL)).isTrue();
        assertThat(made.isOf("credentiaL".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(made.isOf("credentia".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(registration(0x05).isOf(CREDENTIAL)).as("no credential in it").isFalse();
        assertThat(new Ceremony(made.client(), java.util.Arrays.copyOf(made.authenticator(), 54)).isOf(CREDENTIAL)).isFalse();
        assertThat(new Ceremony(made.client(), java.util.Arrays.copyOf(made.authenticator(), 60)).isOf(CREDENTIAL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-7, EC, SHA256withECDSA", "-8, Ed25519, Ed25519", "-257, RSA, SHA256withRSA"})
    void onlyTheKeyThatWasRegisteredSigns(int algorithm, String family, String how) throws Exception {
        var pair = pair(family);
        var answer = answer("webauthn.get", SITE, false, "balans.example", 0x05);
        var signature = signed(pair, how, answer);
        var key = pair.getPublic().getEncoded();
        assertThat(Ceremony.isUsable(algorithm, key)).isTrue();
        assertThat(answer.isSignedBy(algorithm, key, signature)).isTrue();
        assertThat(answer.isSignedBy(algorithm, pair(family).getPublic().getEncoded(), signature)).isFalse();
        assertThat(answer.isSignedBy(algorithm == -7 ? -8 : -7, key, signature)).isFalse();
        answer.authenticator()[36]++;
        assertThat(answer.isSignedBy(algorithm, key, signature)).isFalse();
        assertThat(answer.isSignedBy(algorithm, key, new byte[3])).isFalse();
    }

    @Test
    void whatIsNoKeyIsNotUsable() throws Exception {
        assertThat(Ceremony.isUsable(-7, new byte[10])).isFalse();
        assertThat(Ceremony.isUsable(-999, pair("EC").getPublic().getEncoded())).isFalse();
    }

    private static byte[] signed(KeyPair pair, String how, Ceremony answer) throws GeneralSecurityException {
        var signer = Signature.getInstance(how);
        signer.initSign(pair.getPrivate());
        signer.update(answer.authenticator());
        signer.update(MessageDigest.getInstance("SHA-256").digest(answer.client()));
        return signer.sign();
    }

    private static KeyPair pair(String family) throws GeneralSecurityException {
        var maker = KeyPairGenerator.getInstance(family);
        if (family.equals("EC")) {
            maker.initialize(new ECGenParameterSpec("secp256r1"));
        }
        return maker.generateKeyPair();
    }

    private static Ceremony registration(int flags) throws GeneralSecurityException {
        var head = answer("webauthn.create", SITE, false, "balans.example", flags);
        return new Ceremony(head.client(), ByteBuffer.allocate(55 + CREDENTIAL.length).put(head.authenticator())
                .put(new byte[16]).putShort((short) CREDENTIAL.length).put(CREDENTIAL).array());
    }

    private static Ceremony answer(String type, String origin, boolean framed, String host, int flags) throws GeneralSecurityException {
        var client = "{\"type\":\"%s\",\"challenge\":\"abc\",\"origin\":\"%s\",\"crossOrigin\":%b}".formatted(type, origin, framed);
        var authenticator = ByteBuffer.allocate(37)
                .put(MessageDigest.getInstance("SHA-256").digest(host.getBytes(StandardCharsets.UTF_8))).put((byte) flags).array();
        return new Ceremony(client.getBytes(StandardCharsets.UTF_8), authenticator);
    }
}
