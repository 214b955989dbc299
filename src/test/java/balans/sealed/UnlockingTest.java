package balans.sealed;

import static balans.sealed.Vectors.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Whoever has not the passphrase, the kit or the place they belong to gets nothing")
class UnlockingTest {
    private final JsonNode made = Vectors.read("formats-browser");
    private final JsonNode member = made.get("member");
    private final String memberId = member.get("memberId").asString();
    private final Kdf kdf = Vectors.kdf(member.get("kdf"));
    private final byte[] stretched = bytes(member.get("stretched"));
    private final byte[] wrap = bytes(member.get("wrap"));
    private final CentreKeys keys = CentreKeys.of(bytes(made.at("/centre/seed")));

    @Test
    void wrongPassphraseDoesNotUnlock() {
        locked(memberId, kdf.stretch("appel brug zebra komeet"), kdf, wrap);
    }

    @Test
    void wrapIsOfOnePersonAndOneSetOfParameters() {
        locked("somebody-else", stretched, kdf, wrap);
        locked(memberId, stretched, new Kdf(kdf.salt(), kdf.memoryKib(), 3, 1), wrap);
        locked(memberId, stretched, new Kdf(Bytes.random(16), kdf.memoryKib(), kdf.iterations(), 1), wrap);
    }

    @Test
    void everyChangedOrMissingByteOfAWrapIsRefused() {
        for (int at = 0; at < wrap.length; at++) {
            locked(memberId, stretched, kdf, flip(wrap, at));
            locked(memberId, stretched, kdf, Arrays.copyOf(wrap, at));
        }
    }

    @ParameterizedTest
    @CsvSource({"19455,2,1,16", "19456,1,1,16", "19456,2,2,16", "1048577,2,1,16", "19456,17,1,16", "19456,2,1,15"})
    void weakenedStretchingIsRefused(int memoryKib, int iterations, int parallelism, int saltBytes) {
        assertThatExceptionOfType(Kdf.WeakKdf.class)
                .isThrownBy(() -> new Kdf(new byte[saltBytes], memoryKib, iterations, parallelism));
    }

    @Test
    void shareOpensInItsOwnPlaceOnly() {
        var share = bytes(made.at("/shares/0/share"));
        var seed = bytes(made.at("/shares/0/holderSeed"));
        var context = Vectors.share(made.at("/shares/0/context"), memberId);
        assertThat(context.open(seed, share)).hasSize(32);
        for (var other : List.of(
                new CentreShare("p", context.centre(), context.epoch(), memberId),
                new CentreShare(context.programme(), "c", context.epoch(), memberId),
                new CentreShare(context.programme(), context.centre(), 4, memberId),
                new CentreShare(context.programme(), context.centre(), context.epoch(), "member-2"))) {
            locked(other, seed, share);
        }
        locked(context, bytes(made.at("/shares/1/holderSeed")), share);
        for (int at : new int[] {0, 4, 10, 26, 600, 1114, 1146, 1193}) {
            locked(context, seed, flip(share, at));
            locked(context, seed, Arrays.copyOf(share, at));
        }
    }

    @Test
    void shareOfAnythingButASeedIsRefusedWhoeverMadeIt() {
        var seed = Seed.random();
        var context = new CentreShare("p", "c", 1, memberId);
        for (int length : new int[] {0, 16, 33}) {
            locked(context, seed, context.seal(new byte[length], Seed.publicKey(seed)));
        }
    }

    @Test
    void kitCodeIsReadWhateverTheCaseTheSeparatorsAndTheLookAlikes() {
        var code = RecoveryKit.fresh().code();
        var sloppy = code.toLowerCase().replace("-", "  ").replace('0', 'o').replace('1', 'l');
        assertThat(RecoveryKit.parse("\n " + sloppy + " ")).isEqualTo(code);
        assertThat(RecoveryKit.parse(code.replace("-", ""))).isEqualTo(code);
    }

    @Test
    void oneWrongCharacterInAKitCodeTellsItsGroup() {
        var code = made.at("/kit/code").asString();
        for (int at = 0; at < code.length(); at++) {
            if (code.charAt(at) != '-') {
                var wrong = new StringBuilder(code);
                wrong.setCharAt(at, code.charAt(at) == '7' ? '8' : '7');
                wrongGroup(wrong.toString(), at / 5 + 1);
                wrongGroup(new StringBuilder(code).deleteCharAt(at).toString(), at / 5 + 1);
                wrong.setCharAt(at, 'u');
                wrongGroup(wrong.toString(), at / 5 + 1);
            }
        }
    }

    @Test
    void wrongMovedOrMissingGroupIsRefused() {
        var groups = made.at("/kit/code").asString().split("-");
        for (int i = 0; i < 8; i++) {
            var moved = groups.clone();
            moved[i] = groups[i + 1];
            moved[i + 1] = groups[i];
            wrongKit(String.join("-", moved));
            var wrong = groups.clone();
            wrong[i] = "ZZZZ";
            wrongKit(String.join("-", wrong));
        }
        wrongKit("");
        wrongKit(String.join("-", groups) + "-0000");
    }

    @Test
    void changedForeignOrOlderMemberListIsRefused() {
        var list = bytes(made.at("/manifest/bytes"));
        for (int at = 0; at < list.length; at += 7) {
            notGenuine(flip(list, at), keys.manifest(), 0);
        }
        for (int length : new int[] {0, 31, 32, list.length - 1}) {
            notGenuine(Arrays.copyOf(list, length), keys.manifest(), 0);
        }
        notGenuine(list, keys.cache(), 0);
        notGenuine(list, keys.manifest(), made.at("/manifest/version").asInt() + 1);
    }

    @Test
    void pinBelongsToOneMember() {
        assertThatExceptionOfType(Box.DoesNotOpen.class)
                .isThrownBy(() -> Pin.open(bytes(member.get("seed")), "other", bytes(member.get("pinBox"))));
    }

    @Test
    void rowsOpenInTheirOwnPlaceOnly() {
        for (var row : made.get("rows")) {
            var kind = row.get("kind").asString();
            var place = Vectors.place(kind, row.get("ids"));
            var key = Vectors.rowKey(kind, keys);
            var box = bytes(row.get("box"));
            var other = place.kind() == Rows.Kind.ROSTER ? Rows.Kind.FOLLOWUP : Rows.Kind.ROSTER;
            for (var elsewhere : List.of(
                    new Rows.Place(other, place.programme(), place.centre(), place.epoch(), place.id()),
                    new Rows.Place(place.kind(), "p", place.centre(), place.epoch(), place.id()),
                    new Rows.Place(place.kind(), place.programme(), "c", place.epoch(), place.id()),
                    new Rows.Place(place.kind(), place.programme(), place.centre(), 4, place.id()),
                    new Rows.Place(place.kind(), place.programme(), place.centre(), place.epoch(), "13"))) {
                closed(key, elsewhere, box);
            }
            closed(keys.ring(), place, box);
            closed(key, place, Arrays.copyOf(box, 11));
            for (int at = 0; at < box.length; at += 31) {
                closed(key, place, flip(box, at));
            }
        }
    }

    @Test
    void boxNeedsAWholeKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> Box.seal(new byte[16], new byte[1], new byte[0]));
    }

    private static void locked(String memberId, byte[] stretched, Kdf kdf, byte[] wrap) {
        assertThatExceptionOfType(MemberKeys.DoesNotUnlock.class)
                .isThrownBy(() -> MemberKeys.open(memberId, stretched, kdf, wrap));
    }

    private static void locked(CentreShare context, byte[] seed, byte[] share) {
        assertThatExceptionOfType(MemberKeys.DoesNotUnlock.class).isThrownBy(() -> context.open(seed, share));
    }

    private static void closed(byte[] key, Rows.Place place, byte[] box) {
        assertThatExceptionOfType(Box.DoesNotOpen.class).isThrownBy(() -> Rows.open(key, place, box));
    }

    private static void wrongKit(String code) {
        assertThatExceptionOfType(RecoveryKit.WrongCode.class).isThrownBy(() -> RecoveryKit.seed(code));
    }

    private static void wrongGroup(String code, int group) {
        assertThatExceptionOfType(RecoveryKit.WrongCode.class)
                .isThrownBy(() -> RecoveryKit.parse(code))
                .matches(wrong -> wrong.group().equals(OptionalInt.of(group)), code);
    }

    private static void notGenuine(byte[] list, byte[] key, int oldest) {
        assertThatExceptionOfType(Manifest.NotGenuine.class).isThrownBy(() -> Manifest.verify(list, key, oldest));
    }

    private static byte[] flip(byte[] bytes, int at) {
        var changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }
}
