package balans.landscape.kept;

import java.time.LocalDate;

/// Of one object, how far asking has come. `confirmedOn` is empty where nobody ever confirmed it.
record Asked(String entity, String id, String confirmedOn, State state, LocalDate nextOn, String other) {

    /// Each state says what happened last; `next` is what the next due day brings.
    enum State {
        CONFIRMED, ASKED, REMINDED, OTHER_ASKED, MARKED;

        State next() {
            return switch (this) {
                case CONFIRMED, MARKED -> ASKED;
                case ASKED -> REMINDED;
                case REMINDED -> OTHER_ASKED;
                case OTHER_ASKED -> MARKED;
            };
        }

        boolean asksSomebody() {
            return this == ASKED || this == REMINDED || this == OTHER_ASKED;
        }
    }
}
