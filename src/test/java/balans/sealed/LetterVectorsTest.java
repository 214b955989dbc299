package balans.sealed;

import static balans.sealed.Bytes.toBase64url;
import static balans.sealed.Vectors.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The same vectors are opened by the browser's code: `src/test/js/sealed/letter-vectors.test.js`.
@DisplayName("R002-12, R002-19: a letter that the other implementation made opens in Java, and nothing else does")
@ParameterizedClass
@ValueSource(strings = {"letter-browser", "letter-java"})
class LetterVectorsTest {

    @Parameter
    private String name;

    @Test
    void senderRecipientAndParentOpenTheLetter() {
        var made = Vectors.read(name);
        var place = place(made.get("place"));
        var key = made.get("key").asString();
        assertThat(toBase64url(place.openKey(seed(made, "sender"), share(made, "sender"), place.sender()))).isEqualTo(key);
        assertThat(toBase64url(place.openKey(seed(made, "recipient"), share(made, "recipient"), place.recipient()))).isEqualTo(key);
        assertThat(toBase64url(place.openAsParent(bytes(made.at("/parent/secret")), share(made, "parent")))).isEqualTo(key);
        assertThat(place.open(bytes(made.get("key")), "letter", bytes(made.get("letter")))).isEqualTo(made.get("content"));
        assertThat(place.open(bytes(made.get("key")), "feedback/1", bytes(made.get("feedback")))).isEqualTo(made.get("said"));
    }

    @Test
    void theParentsLinkGivesTheSameKeys() {
        var parent = Vectors.read(name).get("parent");
        var keys = Letter.ParentKeys.of(bytes(parent.get("secret")));
        assertThat(toBase64url(keys.id())).isEqualTo(parent.get("id").asString());
        assertThat(toBase64url(keys.auth())).isEqualTo(parent.get("auth").asString());
        assertThat(toBase64url(keys.key())).isEqualTo(parent.get("key").asString());
    }

    @Test
    void theSignatureIsTheSendersAndOfThisLetterInThisPlace() {
        var made = Vectors.read(name);
        var place = place(made.get("place"));
        var signer = bytes(made.at("/signature/key"));
        var letter = bytes(made.get("letter"));
        var signature = bytes(made.at("/signature/bytes"));
        assertThat(toBase64url(Letter.signingKey(seed(made, "sender")))).isEqualTo(made.at("/signature/key").asString());
        assertThat(place.sign(seed(made, "sender"), letter)).isEqualTo(signature);
        assertThat(place.isSigned(signer, letter, signature)).isTrue();
        assertThat(place.isSigned(signer, letter, bytes(made.at("/signature/byAnother")))).isFalse();
        assertThat(new Letter("elsewhere", place.sender(), place.recipient()).isSigned(signer, letter, signature)).isFalse();
        assertThat(new Letter(place.referral(), place.sender(), "elsewhere").isSigned(signer, letter, signature)).isFalse();
        letter[100] ^= 1;
        assertThat(place.isSigned(signer, letter, signature)).isFalse();
    }

    @Test
    void aLetterOpensNowhereElse() {
        var made = Vectors.read(name);
        var place = place(made.get("place"));
        var key = bytes(made.get("key"));
        var elsewhere = new Letter("elsewhere", place.sender(), place.recipient());
        assertThatThrownBy(() -> elsewhere.open(key, "letter", bytes(made.get("letter")))).isInstanceOf(Box.DoesNotOpen.class);
        assertThatThrownBy(() -> place.open(key, "feedback/1", bytes(made.get("letter")))).isInstanceOf(Box.DoesNotOpen.class);
        assertThatThrownBy(() -> place.openKey(seed(made, "other"), share(made, "recipient"), place.recipient()))
                .isInstanceOf(Box.DoesNotOpen.class);
        assertThatThrownBy(() -> place.openKey(seed(made, "recipient"), share(made, "recipient"), place.sender()))
                .isInstanceOf(Box.DoesNotOpen.class);
        for (var at : new int[] {0, 40, 2075}) {
            var bent = bytes(made.get("letter"));
            bent[at] ^= 1;
            assertThatThrownBy(() -> place.open(key, "letter", bent)).isInstanceOf(Box.DoesNotOpen.class);
        }
    }

    private static Letter place(JsonNode place) {
        return new Letter(place.get("referral").asString(), place.get("sender").asString(), place.get("recipient").asString());
    }

    private static byte[] seed(JsonNode made, String who) {
        return bytes(made.at("/seeds/" + who));
    }

    private static byte[] share(JsonNode made, String who) {
        return bytes(made.at("/shares/" + who));
    }
}
