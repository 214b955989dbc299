package balans.screening.answer;

/// What became of an answer that arrived. Only the first two may be told to a parent as "sent".
enum Reception {
    STORED,
    ALREADY_STORED,
    /// This submission id came before with other bytes.
    CONTRADICTS_EARLIER,
    /// No such invitation, of another centre, or without proof of its secret: all the same.
    UNKNOWN_LINK,
    CLOSED,
    TOO_MANY,
    NO_ROOM,
    BUSY
}
