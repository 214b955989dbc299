package balans.agenda.rhythm;

import balans.agenda.rhythm.Input.WentTo;
import balans.agenda.rhythm.Meeting.Kind;
import balans.agenda.rhythm.Meeting.State;
import balans.content.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The meetings that the agenda of June 2026 tells of, with where their input went as far as it says so. Its numbers and
/// days come from the content; that the letter is called of June in one place and of summer in another is said with it.
@Component
class StartMeetings {

    private static final String FILE = "landelijke-agenda.nl.yaml";
    private static final String LETTER = "kamerbrief-2026";
    private static final Map<String, Kind> MEETINGS = Map.of("conferentie-kliks-en-kwesties", Kind.LARGE,
            "safer-internet-day-2026", Kind.LARGE, "sessie-bzk-ezk", Kind.OTHER);

    private final MeetingStore meetings;
    private final InputStore inputs;
    private final LetterStore letters;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final boolean wanted;

    StartMeetings(MeetingStore meetings, InputStore inputs, LetterStore letters, TransactionTemplate transactions, Clock clock,
            @Value("${balans.start-content:true}") boolean content, @Value("${balans.rehearsal:false}") boolean rehearsal) {
        this.meetings = meetings;
        this.inputs = inputs;
        this.letters = letters;
        this.transactions = transactions;
        this.clock = clock;
        this.wanted = content && !rehearsal;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(60)
    void fill() {
        try {
            if (wanted && meetings.isEmpty()) {
                transactions.executeWithoutResult(status -> take(Content.read(FILE)));
            }
        } catch (DataAccessException another) {
            // Another node fills it at this moment.
        }
    }

    private void take(Content file) {
        letters.add(new Letter(LETTER, "Kamerbrief", "Tweede Kamer", "zomer 2026", "",
                "De agenda noemt deze brief op één plaats van juni 2026 en op een andere van zomer 2026."));
        file.list("tijdlijn").stream().filter(item -> MEETINGS.containsKey(item.text("id"))).forEach(this::meeting);
        inputs.add(new Input("start-sid", "safer-internet-day-2026", "Wat de deelnemers inbrachten", WentTo.EDITION,
                file.at("editie").text("laatste_update"), "", "Direct verwerkt in de agenda."));
        inputs.add(new Input("start-bzk-ezk", "sessie-bzk-ezk", "Wat de deelnemers inbrachten", WentTo.LETTER, "", LETTER,
                "Verwerkt in de Kamerbrief."));
    }

    private void meeting(Content item) {
        var title = item.text("tekst").split("[:;]")[0];
        meetings.add(new Meeting(item.text("id"), MEETINGS.get(item.text("id")), "", title, LocalDate.parse(item.text("datum")),
                "", State.HELD, item.numberOrNull("deelnemers"), item.text("tekst"), 1, clock.millis()));
    }
}
