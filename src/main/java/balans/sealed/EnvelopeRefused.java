package balans.sealed;

/// An envelope that does not open. Whoever opens many lists these, and never drops one silently.
public final class EnvelopeRefused extends RuntimeException {
    public enum Reason {
        SIZE,
        SUITE,
        KEY,
        OPENING,
        PADDING,
        JSON
    }

    private final Reason reason;

    EnvelopeRefused(Reason reason) {
        super("envelope refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
