package balans.screening.answer;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What can be said of an answer before its turn in the [AnswerInbox]: nothing here asks the database for each of them.
@Component
class AnswerIntake {

    private final OpenCentres centres;
    private final AnswerInbox inbox;
    private final Clock clock;

    AnswerIntake(OpenCentres centres, AnswerInbox inbox, Clock clock) {
        this.centres = centres;
        this.inbox = inbox;
        this.clock = clock;
    }

    Reception receive(String slug, byte[] body) throws InterruptedException {
        var centre = centres.find(slug).orElse(null);
        if (centre == null) {
            return Reception.UNKNOWN_LINK;
        }
        var arrival = Arrival.read(centre.id(), body).orElse(null);
        if (arrival == null) {
            return Reception.UNREADABLE;
        }
        if (!centre.isOpenOn(LocalDate.now(clock))) {
            return Reception.CLOSED;
        }
        return centres.publicKey(centre, arrival.kid()).isEmpty() ? Reception.UNKNOWN_KEY : inbox.receive(arrival);
    }
}
