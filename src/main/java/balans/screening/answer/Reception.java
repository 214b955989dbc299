package balans.screening.answer;

/// What became of an answer that arrived, and how that is said over HTTP. Only the first two may be told to a parent
/// as "sent".
enum Reception {
    STORED(201, ""),
    ALREADY_STORED(200, ""),
    /// This submission id came before with other bytes.
    CONTRADICTS_EARLIER(409, "contradicts-earlier"),
    OTHER_TYPE(415, "unreadable"),
    TOO_LARGE(413, "too-large"),
    UNREADABLE(400, "unreadable"),
    UNKNOWN_KEY(422, "unknown-key"),
    /// No such invitation, of another centre, or without proof of its secret: all the same.
    UNKNOWN_LINK(404, "unknown-link"),
    CLOSED(410, "closed"),
    TOO_MANY(409, "too-many"),
    NO_ROOM(507, "no-room"),
    BUSY(503, "busy");

    private final int status;
    private final String reason;

    Reception(int status, String reason) {
        this.status = status;
        this.reason = reason;
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
