package balans.identity;

/// One route below an organisation, and what it shows or changes of people: a line of the table by which the access log is
/// written.
///
/// @param act null when it touches nobody
/// @param object the path variable that says of whom; empty for several at once
public record Touch(String method, String path, @org.jspecify.annotations.Nullable Act act, What what, String object) {

    /// NEN 7513, EventActionCode.
    public enum Act {
        CREATE("C"), READ("R"), UPDATE("U"), DELETE("D"), EXECUTE("E");

        private final String code;

        Act(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// Which things of people, never the things themselves. What a route without a line shows is OTHER.
    public enum What {
        CHILDREN, ANSWERS, FOLLOW_UPS, INVITATIONS, MAIL, CARD, LIST_FILE, PRINT, CONSENTS, REFERRALS, REQUESTS, LOG, OFFICERS, COLLEAGUES,
        OTHER
    }

    public static Touch of(String method, String path, Act act, What what) {
        return new Touch(method, path, act, what, "");
    }

    public static Touch nobody(String method, String path) {
        return new Touch(method, path, null, What.OTHER, "");
    }

    /// The same, about the one whose id stands in the path.
    public Touch about(String variable) {
        return new Touch(method, path, act, what, variable);
    }

    public String route() {
        return method + " " + path;
    }
}
