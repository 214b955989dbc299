package balans.sealed;

import java.security.MessageDigest;

/// Seals answers to one centre key, as a parent's browser does.
public final class AnswerSealer {
    private final byte[] publicKey;
    private final AnswerContext context;

    public AnswerSealer(byte[] publicKey, AnswerContext context) {
        this.publicKey = publicKey.clone();
        this.context = context;
    }

    /// What is sent to the server: `auth` proves the invitation, the submission id makes sending twice harmless.
    public record Sealed(byte[] envelope, byte[] inviteId, byte[] auth, byte[] submissionId) {}

    public Sealed seal(InvitationLink link, String answer) {
        return seal(link, answer, Bytes.random(Envelope.ID_BYTES));
    }

    public Sealed seal(InvitationLink link, String answer, byte[] submissionId) {
        if (!MessageDigest.isEqual(KeyId.of(publicKey), link.kid())) {
            throw new IllegalArgumentException("the centre's key is not the key in the link");
        }
        var keys = link.keys();
        var header = Envelope.header(link.kid(), keys.id(), submissionId);
        var sealed = Hpke.withSharedKey(keys.psk(), keys.id())
                .seal(publicKey, Envelope.INFO, context.additionalData(header), context.pad(Bytes.utf8(answer)));
        return new Sealed(Bytes.concat(header, sealed), keys.id(), keys.auth(), submissionId);
    }
}
