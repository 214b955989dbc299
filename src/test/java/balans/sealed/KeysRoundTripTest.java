package balans.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.sealed.Enrolment.Newcomer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("sealed-answers 3.1, 3.2: what Java makes of keys opens again, in its own place only")
class KeysRoundTripTest {

    private static final Kdf CHEAPEST = new Kdf(new byte[16], 19_456, 2, 1);
    private static final byte[] STRETCHED = new byte[32];

    private final byte[] centreSeed = Seed.random();
    private final byte[] memberSeed = Seed.random();
    private final byte[] publicKey = Seed.publicKey(memberSeed);
    private final Enrolment enrolment = new Enrolment("centre", "e1", Enrolment.newCode());

    @Test
    void aNewcomerOpensTheSeedWithTheCodeAndNobodyElseDoes() {
        var share = enrolment.share(centreSeed, 3, new Newcomer("bea", "Bea Bos", publicKey));
        assertThat(enrolment.open(memberSeed, 3, "bea", share)).isEqualTo(centreSeed);
        fails(() -> enrolment.open(memberSeed, 4, "bea", share));
        fails(() -> enrolment.open(memberSeed, 3, "an", share));
        fails(() -> enrolment.open(Seed.random(), 3, "bea", share));
        fails(() -> new Enrolment("other", "e1", enrolment.code()).open(memberSeed, 3, "bea", share));
        fails(() -> new Enrolment("centre", "e1", Enrolment.newCode()).open(memberSeed, 3, "bea", share));
        for (int at = 0; at < share.length; at += 41) {
            var changed = share.clone();
            changed[at] ^= 1;
            fails(() -> enrolment.open(memberSeed, 3, "bea", changed));
        }
        fails(() -> enrolment.open(memberSeed, 3, "bea", Arrays.copyOf(share, 20)));
        var short16 = enrolment.share(new byte[16], 3, new Newcomer("bea", "Bea Bos", publicKey));
        fails(() -> enrolment.open(memberSeed, 3, "bea", short16));
    }

    @Test
    void aProofIsOfOneCodeOnePersonAndOneKey() {
        var proof = enrolment.proof(new Newcomer("bea", "Bea Bos", publicKey));
        assertThat(proof).hasSize(32).isEqualTo(enrolment.proof(new Newcomer("bea", "Bea Bos", publicKey)));
        for (var other : List.of(new Newcomer("an", "Bea Bos", publicKey), new Newcomer("bea", "Bea Boss", publicKey),
                new Newcomer("bea", "Bea Bos", Seed.publicKey(centreSeed)))) {
            assertThat(enrolment.proof(other)).isNotEqualTo(proof);
        }
        assertThat(new Enrolment("centre", "e1", Enrolment.newCode()).proof(new Newcomer("bea", "Bea Bos", publicKey))).isNotEqualTo(proof);
        assertThat(new Enrolment("centre", "e2", enrolment.code()).proof(new Newcomer("bea", "Bea Bos", publicKey))).isNotEqualTo(proof);
        assertThat(Enrolment.newCode()).isNotEqualTo(Enrolment.newCode()).hasSameSizeAs(enrolment.code());
        assertThat(enrolment.sealCode(centreSeed, 1, "2026-12-06")).isNotEmpty()
                .isNotEqualTo(enrolment.sealCode(centreSeed, 1, "2026-12-06"));
    }

    @Test
    void aSuccessionIsMadeWithTheSeedBeforeIt() {
        var record = Succession.to(2, publicKey, new byte[] {1, 2}, "an", "2026-11-22", "yearly").seal(centreSeed, "centre");
        var read = Succession.verify(centreSeed, "centre", record);
        assertThat(read.epoch()).isEqualTo(2);
        assertThat(read.kid()).isEqualTo(Bytes.toBase64url(KeyId.of(publicKey)));
        assertThat(read.manifest()).isEqualTo(Bytes.toBase64url(Bytes.sha256(new byte[] {1, 2})));
        fails(() -> Succession.verify(memberSeed, "centre", record));
        fails(() -> Succession.verify(centreSeed, "other", record));
        for (int at = 0; at < record.length; at += 5) {
            var changed = record.clone();
            changed[at] ^= 1;
            fails(() -> Succession.verify(centreSeed, "centre", changed));
        }
        fails(() -> Succession.verify(centreSeed, "centre", Arrays.copyOf(record, 31)));
    }

    @Test
    void theRingHoldsEveryEarlierSeed() {
        var ring = Succession.sealRing(centreSeed, "centre", 3, Map.of(1, memberSeed, 2, STRETCHED));
        var opened = Succession.openRing(centreSeed, "centre", 3, ring);
        assertThat(opened).containsOnlyKeys(1, 2);
        assertThat(opened.get(1)).isEqualTo(memberSeed);
        assertThat(opened.get(2)).isEqualTo(STRETCHED);
        fails(() -> Succession.openRing(centreSeed, "centre", 4, ring));
        fails(() -> Succession.openRing(centreSeed, "other", 3, ring));
        fails(() -> Succession.openRing(memberSeed, "centre", 3, ring));
    }

    @Test
    void aMemberOpensWithThePassphraseAndWithEachPasskeyOfTheirs() {
        var member = MemberKeys.create("an", STRETCHED, CHEAPEST);
        assertThat(member.publicKey()).isEqualTo(Seed.publicKey(member.seed()));
        assertThat(member.kid()).isEqualTo(KeyId.of(member.publicKey()));
        assertThat(MemberKeys.open("an", STRETCHED, CHEAPEST, member.wrap())).isEqualTo(member.seed());
        var wrap = MemberKeys.wrapForPasskey("an", memberSeed, new byte[] {7}, member.seed());
        assertThat(MemberKeys.openWithPasskey("an", memberSeed, new byte[] {7}, wrap)).isEqualTo(member.seed());
        fails(() -> MemberKeys.openWithPasskey("an", memberSeed, new byte[] {8}, wrap));
        fails(() -> MemberKeys.openWithPasskey("bea", memberSeed, new byte[] {7}, wrap));
        fails(() -> MemberKeys.openWithPasskey("an", centreSeed, new byte[] {7}, wrap));
        fails(() -> MemberKeys.openWithPasskey("an", memberSeed, new byte[] {7}, member.wrap()));
    }

    @Test
    void pinsManifestsAndShardsComeBackAsTheyWere() {
        var pin = Pin.expecting(enrolment);
        assertThat(pin.code()).isEqualTo(enrolment.code());
        assertThat(Pin.open(memberSeed, "an", pin.seal(memberSeed, "an"))).isEqualTo(pin);
        var manifest = new Manifest(4, 2, List.of(new Manifest.Member("an", "kid", "NURSE", "2026-11-22")));
        assertThat(Manifest.verify(manifest.seal(STRETCHED), STRETCHED, 4)).isEqualTo(manifest);
        var shard = new Rows.Place(Rows.Kind.CACHE, "p", "c", 1, "0");
        var text = Json.MAPPER.valueToTree(Map.of("rows", "x".repeat(5000)));
        var sealed = Rows.seal(STRETCHED, shard, text);
        assertThat(sealed.length).as("compressed").isLessThan(500);
        assertThat(Rows.open(STRETCHED, shard, sealed)).isEqualTo(text);
    }

    @Test
    void aLetterAndItsKeyOpenForWhomTheyAreMeant() {
        var letter = new Letter("r1", "sender", "recipient");
        var key = Letter.newKey();
        assertThat(letter.open(key, "letter", letter.seal(key, "letter", Map.of("text", "Dag"))).get("text").asString()).isEqualTo("Dag");
        assertThat(letter.seal(key, "letter", Map.of("text", "a"))).hasSameSizeAs(letter.seal(key, "letter", Map.of("text", "a".repeat(900))));
        fails(() -> letter.seal(key, "letter", Map.of("text", "a".repeat(2048))));
    }

    private static void fails(Runnable opening) {
        assertThatThrownBy(opening::run).isInstanceOf(RuntimeException.class).isNotInstanceOf(NullPointerException.class);
    }
}
