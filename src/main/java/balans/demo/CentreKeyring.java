package balans.demo;

import static balans.sealed.Bytes.hkdf;
import static balans.sealed.Bytes.sha256;
import static balans.sealed.Bytes.toBase64url;

import balans.kernel.RandomId;
import balans.sealed.CentreKeys;
import balans.sealed.CentreShare;
import balans.sealed.KeyId;
import balans.sealed.Manifest;
import balans.sealed.MemberKeys;
import balans.sealed.Pin;
import balans.sealed.RecoveryKit;
import balans.sealed.Seed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The first keys of a centre, as its first nurse's browser makes them.
record CentreKeyring(String centre, byte[] seed, byte[] publicKey, CentreKeys keys) {

    static final int EPOCH = 1;

    static CentreKeyring fresh(String centre) {
        var seed = Seed.random();
        return new CentreKeyring(centre, seed, Seed.publicKey(seed), CentreKeys.of(seed));
    }

    /// The `keys` of `POST /welkom`.
    Map<String, Object> opening(Person nurse, RecoveryKit kit, LocalDate today) {
        var member = MemberKeys.create(nurse.id, nurse.stretched, nurse.kdf);
        var kitId = RandomId.next();
        var manifest = new Manifest(1, List.of(
                new Manifest.Member(nurse.id, toBase64url(member.kid()), "NURSE", today.toString()),
                new Manifest.Member(kitId, toBase64url(KeyId.of(kit.publicKey())), "KIT", today.toString())));
        return Map.of(
                "member", Map.of("publicKey", toBase64url(member.publicKey()), "wrap", toBase64url(member.wrap()),
                        "pin", toBase64url(new Pin(EPOCH, toBase64url(KeyId.of(publicKey)), 1, 0)
                                .seal(member.seed(), nurse.id))),
                "centre", Map.of("publicKey", toBase64url(publicKey), "share", share(nurse.id, member.publicKey())),
                "kit", Map.of(
                        "id", kitId,
                        "publicKey", toBase64url(kit.publicKey()),
                        "authHash", toBase64url(sha256(hkdf(kit.seed(), "kit-auth", 32))),
                        "share", share(kitId, kit.publicKey())),
                "manifest", toBase64url(manifest.seal(keys.manifest())));
    }

    private String share(String holder, byte[] recipient) {
        return toBase64url(new CentreShare("", centre, EPOCH, holder).seal(seed, recipient));
    }
}
