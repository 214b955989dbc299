package balans.landscape.consent;

/// Why something may be shared. Around a birth consent may be presumed of a woman who was told and did not object. A duty
/// of law and danger to the child do not wait for a yes, and no "no" ends them; each needs somebody who was asked first.
public enum Ground {
    CONSENT, PRESUMED, LEGAL_DUTY, DANGER;

    public boolean isGiven() {
        return this == CONSENT || this == PRESUMED;
    }
}
