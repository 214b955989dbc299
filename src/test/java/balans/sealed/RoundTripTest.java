package balans.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoundTripTest {
    private static final int[] LETTERS = "abcé€😀\"\\ \n{}0".codePoints().toArray();
    private static final int[] SIZES = {512, 1024, 2048};

    /// The repetition number is the seed, so that a failure can be repeated.
    @RepeatedTest(20)
    void whateverIsSealedOpensAsItWas(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var context = new AnswerContext(
                text(random, 9), text(random, 9), text(random, 9), SIZES[random.nextInt(SIZES.length)]);
        var seed = bytes(random, 32);
        var link = InvitationLink.parse(
                new InvitationLink(bytes(random, 16), KeyId.of(Seed.publicKey(seed))).fragment());
        var answer = Json.MAPPER.writeValueAsString(Map.of("v", 1, "text", text(random, 80)));
        var sealed = new AnswerSealer(Seed.publicKey(seed), context).seal(link, answer);
        assertThat(new AnswerOpener(seed, context)
                        .open(sealed.envelope(), link.keys().psk()))
                .isEqualTo(answer);

        var kind = Rows.Kind.values()[random.nextInt(3)];
        var place = new Rows.Place(kind, text(random, 9), text(random, 9), random.nextInt(), text(random, 30));
        JsonNode row = Json.MAPPER.valueToTree(Map.of("name", text(random, 900)));
        assertThat(Rows.open(seed, place, Rows.seal(seed, place, row))).isEqualTo(row);
    }

    @Test
    void kitsRoundTripAlsoWhenTheyBeginWithZero() {
        for (int i = 0; i < 200; i++) {
            var kit = RecoveryKit.spell(i % 2 == 0 ? Bytes.random(20) : Bytes.concat(new byte[9], Bytes.random(11)));
            assertThat(RecoveryKit.parse(kit)).isEqualTo(kit);
        }
    }

    @Test
    void lengthOfARosterRowDoesNotTellTheLengthOfAName() {
        var place = new Rows.Place(Rows.Kind.ROSTER, "p", "c", 1, "i");
        assertThat(Rows.seal(new byte[32], place, Map.of("name", "Bo")))
                .hasSameSizeAs(Rows.seal(new byte[32], place, Map.of("name", "Maximiliaan-Alexander van de Wouwer")));
    }

    @Test
    void passphraseIsFiveWordsOfTheList() {
        assertThat(Words.all()).hasSize(2048).doesNotHaveDuplicates();
        assertThat(Words.passphrase().split(" ")).hasSize(5).isSubsetOf(Words.all());
    }

    private static String text(Random random, int length) {
        return random.ints(random.nextInt(length), 0, LETTERS.length)
                .mapToObj(i -> Character.toString(LETTERS[i]))
                .collect(Collectors.joining());
    }

    private static byte[] bytes(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
