package balans.agenda.voice;

import balans.agenda.voice.Voice.Permission;
import balans.kernel.RandomId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// A new voice, which nobody reads before there is permission.
@Component
public class AddVoice {

    private final VoiceStore voices;
    private final Clock clock;

    AddVoice(VoiceStore voices, Clock clock) {
        this.voices = voices;
        this.clock = clock;
    }

    /// False when the words, the name or the age do not fit.
    public boolean add(String words, String who, String ageBand) {
        var said = words.strip();
        var name = who.strip();
        var fits = !said.isEmpty() && said.length() <= Voice.WORDS_MAX_CHARS && !name.isEmpty()
                && name.length() <= Voice.NAME_MAX_CHARS && ageBand.length() <= Voice.NAME_MAX_CHARS;
        if (fits) {
            voices.addOnce(new Voice(RandomId.next(), said, name, ageBand.strip(), "", "", Permission.ASKED, "",
                    LocalDate.now(clock)));
        }
        return fits;
    }
}
