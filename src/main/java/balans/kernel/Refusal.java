package balans.kernel;

/// The request stops here and the person may know why. Anything else that is thrown is a bug.
///
/// A thing that does not exist and a thing that is not yours are refused alike, as [Reason#NOT_FOUND],
/// so that a refusal never confirms that something exists. The message is for developers; what the person
/// reads comes from the message bundle, by reason.
public final class Refusal extends RuntimeException {

    public enum Reason { SIGN_IN_FIRST, NOT_FOUND, GONE, CONFLICT, TOO_LARGE, TOO_MANY, UNREADABLE, NO_ROOM, NOT_RECORDED }

    private final Reason reason;

    private Refusal(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public static Refusal notFound(String what) {
        return new Refusal(Reason.NOT_FOUND, what + " not found");
    }

    public static Refusal of(Reason reason, String message) {
        return new Refusal(reason, message);
    }

    public Reason reason() {
        return reason;
    }
}
