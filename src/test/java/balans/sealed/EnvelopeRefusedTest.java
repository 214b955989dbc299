package balans.sealed;

import static balans.sealed.Vectors.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import balans.sealed.EnvelopeRefused.Reason;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("R004-7, R004-15: every way to move, change or forge an answer is refused")
class EnvelopeRefusedTest {
    private final JsonNode made = Vectors.read("formats-browser");
    private final byte[] seed = bytes(made.at("/centre/seed"));
    private final byte[] publicKey = bytes(made.at("/centre/publicKey"));
    private final byte[] psk = bytes(made.at("/invitation/psk"));
    private final byte[] envelope = bytes(made.at("/answers/0/envelope"));
    private final InvitationLink link = InvitationLink.parse(made.at("/invitation/fragment").asString());
    private final AnswerContext context = Vectors.context(made.at("/answers/0/context"));

    @Test
    void untouchedEnvelopeOpens() {
        assertThat(new AnswerOpener(seed, context).open(envelope, psk)).startsWith("{\"v\":1");
    }

    @Test
    void otherCentreKeyDoesNotOpen() {
        var other = Seed.random();
        refuses(Reason.KEY, other, context, envelope, psk);
        refuses(Reason.OPENING, other, context, putIn(10, KeyId.of(Seed.publicKey(other))), psk);
    }

    @Test
    void swappedCentreKeyIsRefusedBeforeAnythingIsSealed() {
        var sealer = new AnswerSealer(Seed.publicKey(Seed.random()), context);
        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal(link, "{}"));
    }

    @Test
    void envelopeMovedToAnotherInvitationDoesNotOpen() {
        var other = InvitationKeys.of(Bytes.random(16));
        refuses(Reason.OPENING, seed, context, envelope, other.psk());
        refuses(Reason.OPENING, seed, context, putIn(26, other.id()), other.psk());
        refuses(Reason.OPENING, seed, context, putIn(26, other.id()), psk);
    }

    @Test
    void otherCentreDoesNotOpen() {
        refuses(new AnswerContext(context.programme(), "clb-noord", context.questionnaire()));
    }

    @Test
    void otherProgrammeDoesNotOpen() {
        refuses(new AnswerContext("vwvj-2027-28", context.centre(), context.questionnaire()));
    }

    @Test
    void otherQuestionnaireVersionDoesNotOpen() {
        refuses(new AnswerContext(context.programme(), context.centre(), "voorbeeld/2"));
    }

    @Test
    void borderBetweenProgrammeAndCentreCannotBeShifted() {
        var centre = context.centre();
        refuses(new AnswerContext(
                context.programme() + centre.charAt(0), centre.substring(1), context.questionnaire()));
    }

    @Test
    void forgedWithoutTheSecretOfTheLinkDoesNotOpen() {
        var forged = new AnswerSealer(publicKey, context)
                .seal(new InvitationLink(Bytes.random(16), link.kid()), "{\"v\":1}")
                .envelope();
        System.arraycopy(link.keys().id(), 0, forged, 26, 16);
        refuses(Reason.OPENING, seed, context, forged, psk);
    }

    @Test
    void replayUnderAnotherSubmissionIdDoesNotOpen() {
        refuses(Reason.OPENING, seed, context, putIn(42, Bytes.random(16)), psk);
    }

    static IntStream placesInEveryField() {
        var fields = IntStream.of(0, 4, 6, 8, 10, 26, 42, 1177, 1178, 1690, 1705);
        return IntStream.concat(fields, IntStream.rangeClosed(0, 25).map(i -> 58 + 64 * i + i));
    }

    @ParameterizedTest
    @MethodSource("placesInEveryField")
    void changedBitIsRefused(int at) {
        var changed = envelope.clone();
        changed[at] ^= (byte) (1 << at % 8);
        assertThatExceptionOfType(EnvelopeRefused.class)
                .isThrownBy(() -> new AnswerOpener(seed, context).open(changed, psk));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 10, 26, 42, 58, 1177, 1178, 1193, 1194, 1690, 1705})
    void cutEnvelopeIsRefused(int length) {
        refuses(Reason.SIZE, seed, context, Arrays.copyOf(envelope, length), psk);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 512, 1536, 10_000})
    void longerEnvelopeIsRefused(int more) {
        refuses(Reason.SIZE, seed, context, Arrays.copyOf(envelope, envelope.length + more), psk);
    }

    @Test
    void otherSizeClassThanTheQuestionnairesIsRefused() {
        var larger = new AnswerContext(context.programme(), context.centre(), context.questionnaire(), 1024);
        refuses(Reason.SIZE, seed, larger, envelope, psk);
    }

    @Test
    void paddingThatIsNotZeroOrTooLongIsRefused() {
        var padded = context.pad(new byte[3]);
        for (var at : new int[] {0, 100, 511}) {
            var changed = padded.clone();
            changed[at] = (byte) 255;
            assertThatExceptionOfType(EnvelopeRefused.class)
                    .isThrownBy(() -> AnswerContext.unpad(changed))
                    .matches(refused -> refused.reason() == Reason.PADDING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "null", "3", "{", "{} {}", ""})
    void plaintextThatIsNotOneObjectIsRefused(String text) {
        refuses(Reason.JSON, seed, context, new AnswerSealer(publicKey, context).seal(link, text).envelope(), psk);
    }

    @Test
    void answerThatDoesNotFitItsSizeClassIsNotSealed() {
        var sealer = new AnswerSealer(publicKey, context);
        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal(link, "x".repeat(511)));
        assertThat(sealer.seal(link, "x".repeat(510)).envelope()).hasSize(1706);
    }

    @Test
    void brokenLinkIsRefused() {
        var fragment = link.fragment();
        for (var broken : new String[] {
            "", "#", "#1.", fragment.substring(0, fragment.length() - 1), fragment + "A", fragment.replace("#1", "#2"),
            "#1." + "A".repeat(21) + "B." + "A".repeat(22)
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> InvitationLink.parse(broken));
        }
    }

    private void refuses(AnswerContext other) {
        refuses(Reason.OPENING, seed, other, envelope, psk);
    }

    private static void refuses(Reason reason, byte[] seed, AnswerContext context, byte[] envelope, byte[] psk) {
        assertThatExceptionOfType(EnvelopeRefused.class)
                .isThrownBy(() -> new AnswerOpener(seed, context).open(envelope, psk))
                .matches(refused -> refused.reason() == reason);
    }

    private byte[] putIn(int at, byte[] part) {
        var changed = envelope.clone();
        System.arraycopy(part, 0, changed, at, part.length);
        return changed;
    }
}
