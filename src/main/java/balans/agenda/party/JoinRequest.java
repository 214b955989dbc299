package balans.agenda.party;

import java.time.LocalDate;

/// Somebody who wants to join. `contact` is empty once it is decided.
public record JoinRequest(
        String id, String organisation, String sector, String coalition, String words, String contact, State state,
        String answer, LocalDate on) {

    public enum State { NEW, JOINED, NOT_JOINED }

    static final int ORGANISATION_MAX_CHARS = 200;
    static final int WORDS_MAX_CHARS = 2_000;
    static final int CONTACT_MAX_CHARS = 254;
    static final int ANSWER_MAX_CHARS = 500;
}
