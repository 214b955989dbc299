package balans.screening.programme;

import balans.kernel.OrganisationId;
import java.time.LocalDate;

/// A round in which centres ask parents one questionnaire.
///
/// @param questionnaire `<id>/<version>`; fixed, because it is bound into every answer
public record Programme(
        String id, OrganisationId organisation, String name, String questionnaire, Period period, boolean closed) {

    static final int NAME_MAX_CHARS = 200;

    public enum State { PLANNED, RUNNING, ENDED, CLOSED }

    State stateOn(LocalDate day) {
        if (closed) {
            return State.CLOSED;
        }
        if (day.isBefore(period.startsOn())) {
            return State.PLANNED;
        }
        return day.isAfter(period.endsOn()) ? State.ENDED : State.RUNNING;
    }
}
