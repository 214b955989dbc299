package balans.sealed;

import static balans.sealed.Bytes.concat;
import static balans.sealed.Bytes.from;
import static balans.sealed.Bytes.slice;

import balans.sealed.EnvelopeRefused.Reason;

/// The envelope "BMR1": what the server keeps for one answer.
public record Envelope(byte[] kid, byte[] inviteId, byte[] submissionId, byte[] enc, byte[] ciphertext) {
    public static final int ID_BYTES = 16;
    public static final int HEADER_BYTES = 58;
    static final byte[] INFO = Bytes.utf8("bm/v1/response");
    private static final byte[] SUITE = {'B', 'M', 'R', '1', 0x64, 0x7a, 0, 1, 0, 2};
    private static final int CIPHERTEXT_AT = HEADER_BYTES + Hpke.ENC_BYTES;

    public static int bytesFor(int size) {
        return CIPHERTEXT_AT + size + Hpke.TAG_BYTES;
    }

    public static Envelope parse(byte[] bytes) {
        if (!AnswerContext.SIZES.contains(bytes.length - bytesFor(0))) {
            throw new EnvelopeRefused(Reason.SIZE);
        }
        if (!Bytes.startsWith(bytes, SUITE)) {
            throw new EnvelopeRefused(Reason.SUITE);
        }
        return new Envelope(
                slice(bytes, 10, 26),
                slice(bytes, 26, 42),
                slice(bytes, 42, HEADER_BYTES),
                slice(bytes, HEADER_BYTES, CIPHERTEXT_AT),
                from(bytes, CIPHERTEXT_AT));
    }

    byte[] header() {
        return header(kid, inviteId, submissionId);
    }

    static byte[] header(byte[] kid, byte[] inviteId, byte[] submissionId) {
        return concat(SUITE, kid, inviteId, submissionId);
    }
}
