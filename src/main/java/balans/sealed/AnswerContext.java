package balans.sealed;

import static balans.sealed.Bytes.concat;
import static balans.sealed.Bytes.from;
import static balans.sealed.Bytes.lengthPrefixed;
import static balans.sealed.Bytes.slice;

import java.util.Arrays;
import java.util.Set;

/// What a sealed answer is bound to, and the size class of its questionnaire: every answer to one questionnaire has
/// the same length.
///
/// @param questionnaire id and version, as `balansmeter-nl/1`
public record AnswerContext(String programme, String centre, String questionnaire, int size) {
    static final Set<Integer> SIZES = Set.of(512, 1024, 2048);

    public AnswerContext {
        if (!SIZES.contains(size)) {
            throw new IllegalArgumentException("%d is not a size class".formatted(size));
        }
    }

    public AnswerContext(String programme, String centre, String questionnaire) {
        this(programme, centre, questionnaire, 512);
    }

    byte[] additionalData(byte[] header) {
        return concat(
                slice(header, 0, 10),
                lengthPrefixed(programme),
                lengthPrefixed(centre),
                from(header, 10),
                lengthPrefixed(questionnaire));
    }

    byte[] pad(byte[] answer) {
        if (answer.length > size - 2) {
            throw new IllegalArgumentException("%d bytes do not fit in %d".formatted(answer.length, size));
        }
        return Arrays.copyOf(concat(Bytes.u16(answer.length), answer), size);
    }

    static byte[] unpad(byte[] padded) {
        int end = 2 + ((padded[0] & 0xff) << 8 | padded[1] & 0xff);
        if (end > padded.length) {
            throw new EnvelopeRefused(EnvelopeRefused.Reason.PADDING);
        }
        for (int i = end; i < padded.length; i++) {
            if (padded[i] != 0) {
                throw new EnvelopeRefused(EnvelopeRefused.Reason.PADDING);
            }
        }
        return slice(padded, 2, end);
    }
}
