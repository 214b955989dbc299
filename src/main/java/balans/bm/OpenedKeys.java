package balans.bm;

import balans.sealed.Bytes;
import balans.sealed.CentreKeys;
import balans.sealed.CentreShare;
import balans.sealed.KeyId;
import balans.sealed.Manifest;
import balans.sealed.MemberKeys;
import balans.sealed.RecoveryKit;
import balans.sealed.Seed;
import balans.sealed.Words;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The seeds of a centre, each checked against the public key that parents sealed to.
///
/// @param seeds by epoch
/// @param kids of the same
record OpenedKeys(TreeMap<Integer, byte[]> seeds, Map<Integer, String> kids) {

    /// Empty where the kit is not of this centre.
    static OpenedKeys open(Archive archive, String code) {
        var keys = archive.keys();
        var kit = RecoveryKit.seed(code);
        var opened = new OpenedKeys(new TreeMap<>(), new TreeMap<>());
        for (var share : keys.path("shares")) {
            opened.take(archive, share, kit, keys.path("keys"));
        }
        return opened;
    }

    CentreKeys keys(int epoch) {
        var seed = seeds.get(epoch);
        if (seed == null) {
            throw new MissingEpoch();
        }
        return CentreKeys.of(seed);
    }

    String words() {
        return String.join(" ", Words.sixOf(KeyId.of(Seed.publicKey(seeds.lastEntry().getValue()))));
    }

    /// Who held the seed, as the centre itself wrote it down.
    boolean manifestIsGenuine(Archive archive) {
        var keys = archive.keys();
        var bytes = Bytes.fromBase64url(keys.path("manifest").asString());
        return seeds.values().stream().anyMatch(seed -> isGenuine(bytes, seed));
    }

    private static boolean isGenuine(byte[] manifest, byte[] seed) {
        try {
            Manifest.verify(manifest, CentreKeys.of(seed).manifest(), 1);
            return true;
        } catch (Manifest.NotGenuine other) {
            return false;
        }
    }

    static final class MissingEpoch extends RuntimeException {}

    private void take(Archive archive, JsonNode share, byte[] kit, JsonNode publicKeys) {
        var epoch = share.path("epoch").asInt();
        try {
            var seed = new CentreShare("", archive.centre(), epoch, share.path("kit").asString())
                    .open(kit, Bytes.fromBase64url(share.path("sealed").asString()));
            var publicKey = Seed.publicKey(seed);
            for (var key : publicKeys) {
                if (key.path("epoch").asInt() == epoch
                        && Arrays.equals(Bytes.fromBase64url(key.path("publicKey").asString()), publicKey)) {
                    seeds.put(epoch, seed);
                    kids.put(epoch, Bytes.toBase64url(KeyId.of(publicKey)));
                }
            }
        } catch (MemberKeys.DoesNotUnlock ofAnotherKit) {
            // a centre has more than one kit
        }
    }
}
