package balans.mail;

/// What became of one message, as far as the next mail server said. Never why in its own words: those can hold the
/// address.
public enum Delivery {
    /// Accepted by the mail server.
    SENT,
    /// The mail server does not want this recipient; trying again does not help.
    REFUSED,
    /// Not now: no connection, too slow, or asked to come back later.
    FAILED,
    /// The connection broke after the message was handed over: it may have gone out.
    UNCLEAR
}
