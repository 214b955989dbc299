package balans.identity;

import balans.kernel.PersonId;

/// Proof that somebody is signed in, whatever they may do. Only this module makes one.
public final class SignedIn {

    private final PersonId person;
    private final String name;

    SignedIn(PersonId person, String name) {
        this.person = person;
        this.name = name;
    }

    public PersonId person() {
        return person;
    }

    public String name() {
        return name;
    }
}
