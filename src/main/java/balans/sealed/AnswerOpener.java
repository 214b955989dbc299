package balans.sealed;

import balans.sealed.EnvelopeRefused.Reason;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import tools.jackson.core.JacksonException;

/// Opens envelopes sealed to one centre key, for one programme, centre and questionnaire version.
public final class AnswerOpener {
    private final AsymmetricCipherKeyPair keys;
    private final byte[] kid;
    private final AnswerContext context;

    public AnswerOpener(byte[] centreSeed, AnswerContext context) {
        this.keys = Hpke.keyPair(centreSeed);
        this.kid = KeyId.of(Hpke.publicKey(keys));
        this.context = context;
    }

    /// The answer as JSON text: one object. Whether it makes sense is for the caller to say.
    public String open(byte[] bytes, byte[] psk) {
        var envelope = Envelope.parse(bytes);
        if (bytes.length != Envelope.bytesFor(context.size())) {
            throw new EnvelopeRefused(Reason.SIZE);
        }
        if (!MessageDigest.isEqual(envelope.kid(), kid)) {
            throw new EnvelopeRefused(Reason.KEY);
        }
        return json(AnswerContext.unpad(decrypted(envelope, psk)));
    }

    private byte[] decrypted(Envelope envelope, byte[] psk) {
        try {
            return Hpke.withSharedKey(psk, envelope.inviteId())
                    .open(
                            keys,
                            envelope.enc(),
                            Envelope.INFO,
                            context.additionalData(envelope.header()),
                            envelope.ciphertext());
        } catch (InvalidCipherTextException | RuntimeException refused) {
            throw new EnvelopeRefused(Reason.OPENING);
        }
    }

    private static String json(byte[] bytes) {
        try {
            var text = Bytes.fromUtf8(bytes);
            if (!Json.MAPPER.readTree(text).isObject()) {
                throw new EnvelopeRefused(Reason.JSON);
            }
            return text;
        } catch (CharacterCodingException | JacksonException refused) {
            throw new EnvelopeRefused(Reason.JSON);
        }
    }
}
