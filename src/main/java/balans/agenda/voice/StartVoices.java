package balans.agenda.voice;

import balans.agenda.voice.Voice.Permission;
import balans.content.Content;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// The voices of the document. Nobody recorded a permission with them, so nobody reads them before an editor has.
@Component
class StartVoices {

    private static final Logger LOG = LoggerFactory.getLogger(StartVoices.class);
    private static final LocalDate ON = LocalDate.of(2026, 6, 30);

    private final VoiceStore voices;
    private final boolean wanted;

    StartVoices(VoiceStore voices, @Value("${balans.start-content:true}") boolean wanted,
            @Value("${balans.rehearsal:false}") boolean rehearsal) {
        this.voices = voices;
        this.wanted = wanted && !rehearsal;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(200)
    void fill() {
        if (wanted) {
            try {
                Content.read("landelijke-agenda.nl.yaml").list("stemmen").forEach(voice -> voices.addOnce(new Voice(
                        voice.text("id"), String.join("\n\n", voice.texts("alineas")), voice.text("naam"), "", "", "",
                        Permission.ASKED, "", ON)));
            } catch (DataAccessException nextStart) {
                LOG.warn("the voices could not be stored; they are tried again at the next start");
            }
        }
    }
}
