package balans.sealed;

import static balans.sealed.Bytes.slice;

import java.util.Arrays;

/// Whatever bytes arrive as an answer: they open, or they are refused with a reason. For `bin/fuzz envelope`.
public final class EnvelopeFuzz {

    private static final AnswerContext CONTEXT = new AnswerContext("programme", "centre", "vragen/1");
    private static final byte[] SEED = new byte[32];
    private static final byte[] PUBLIC_KEY = Seed.publicKey(SEED);
    private static final InvitationLink LINK = new InvitationLink(new byte[16], KeyId.of(PUBLIC_KEY));
    private static final AnswerOpener OPENER = new AnswerOpener(SEED, CONTEXT);
    private static final AnswerSealer SEALER = new AnswerSealer(PUBLIC_KEY, CONTEXT);
    private static final byte[] GENUINE = SEALER.seal(LINK, "{\"v\":1}", new byte[16]).envelope();

    private EnvelopeFuzz() {}

    /// The first byte says how: as they are, laid over a genuine envelope, as the padded answer inside, or sealed as text.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        var bytes = Arrays.copyOfRange(input, 1, input.length);
        switch (input[0] & 3) {
            case 0 -> refusedOr(() -> OPENER.open(bytes, LINK.keys().psk()));
            case 1 -> changed(bytes);
            case 2 -> refusedOr(() -> AnswerContext.unpad(Arrays.copyOf(bytes, CONTEXT.size())));
            default -> sealed(bytes); // not sealed: two bits
        }
    }

    private static void changed(byte[] bytes) {
        var changed = GENUINE.clone();
        for (int i = 0; i + 2 < bytes.length; i += 3) {
            changed[((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff) % changed.length] ^= bytes[i + 2];
        }
        var opened = refusedOr(() -> OPENER.open(changed, LINK.keys().psk()));
        if (opened && !Arrays.equals(changed, GENUINE)) {
            throw new AssertionError("a changed envelope opened");
        }
    }

    private static void sealed(byte[] bytes) {
        var text = new String(slice(bytes, 0, Math.min(bytes.length, 120)), java.nio.charset.StandardCharsets.UTF_8);
        refusedOr(() -> {
            var opened = OPENER.open(SEALER.seal(LINK, text).envelope(), LINK.keys().psk());
            if (!opened.equals(text)) {
                throw new AssertionError("another answer came out");
            }
        });
    }

    private static boolean refusedOr(Runnable opening) {
        try {
            opening.run();
            return true;
        } catch (EnvelopeRefused refused) {
            return false;
        }
    }
}
