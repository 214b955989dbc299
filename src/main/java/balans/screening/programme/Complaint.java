package balans.screening.programme;

import java.util.Locale;

/// What is wrong with a form that the manager or a nurse sent, and beside which field it is said.
public enum Complaint {
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    QUESTIONNAIRE_MISSING("questionnaire"),
    LICENCE_MISSING("questionnaire"),
    START_UNREADABLE("startsOn"),
    END_UNREADABLE("endsOn"),
    END_BEFORE_START("endsOn"),
    END_IN_THE_PAST("endsOn"),
    PERIOD_TOO_LONG("endsOn"),
    CONFIRMATION_MISSING("confirmed"),
    CONTACT_NAME_MISSING("contactName"),
    CONTACT_NAME_TOO_LONG("contactName"),
    EMAIL_UNREADABLE("contactEmail"),
    ESTIMATE_UNREADABLE("estimate"),
    SLUG_UNREADABLE("slug"),
    SLUG_TAKEN("slug"),
    PHONE_MISSING("phone"),
    PHONE_UNREADABLE("phone"),
    HELP_LINES_TOO_MANY("helpLines"),
    HELP_LINE_TOO_LONG("helpLines");

    private final String field;

    Complaint(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    /// The last part of its key in the message bundle.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
