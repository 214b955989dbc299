package balans.identity;

/// A nurse works in a centre of the Balansmeter, a partner in another organisation around the child. Both hold keys of
/// their organisation. A privacy officer reads who looked, and holds none.
public enum Role {
    PROGRAMME_MANAGER, NURSE, PARTNER, EDITOR, PRIVACY_OFFICER;

    public boolean holdsKeys() {
        return this == NURSE || this == PARTNER;
    }
}
