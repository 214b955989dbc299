package balans.agenda.voice;

import balans.agenda.WordsWithdrawn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a permission back: the words go from the agenda and from everything that kept a copy.
@Component
public class WithdrawVoice {

    private final VoiceStore voices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawVoice(VoiceStore voices, ApplicationEventPublisher events, Clock clock) {
        this.voices = voices;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(String id) {
        voices.withdraw(id, LocalDate.now(clock));
        events.publishEvent(new WordsWithdrawn("voice:" + id));
    }
}
