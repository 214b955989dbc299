package balans.sealed;

import static balans.sealed.Bytes.slice;

/// What follows from the secret in an invitation link. The server knows the id and a hash of `auth`, never the secret
/// or `psk`: it can neither open nor make an answer.
public record InvitationKeys(byte[] id, byte[] auth, byte[] psk) {

    public static InvitationKeys of(byte[] secret) {
        var all = Bytes.hkdf(secret, "invite", 80);
        return new InvitationKeys(slice(all, 0, 16), slice(all, 16, 48), slice(all, 48, 80));
    }
}
