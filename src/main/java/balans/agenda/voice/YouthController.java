package balans.agenda.voice;

import balans.agenda.overview.Agendas;
import balans.agenda.register.AgendaKinds;
import balans.agenda.voice.YouthPage.Session;
import balans.kernel.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// What young people can do here, and what was said; and the page behind the link with which somebody withdraws.
@Controller
class YouthController {

    private final VoiceStore voices;
    private final WithdrawVoice withdraw;
    private final Agendas agendas;

    YouthController(VoiceStore voices, WithdrawVoice withdraw, Agendas agendas) {
        this.voices = voices;
        this.withdraw = withdraw;
        this.agendas = agendas;
    }

    @GetMapping("/agenda/jongeren")
    ModelAndView index() {
        return new ModelAndView("agenda/voice/youth", Map.of("page", new YouthPage(voices.permitted(), sessions())));
    }

    /// The last one first.
    private List<Session> sessions() {
        var agenda = agendas.now();
        return agenda.of(AgendaKinds.SESSION).stream().map(entry -> new Session(entry,
                        entry.fields().lines("ambitions").stream().flatMap(id -> agenda.ambition(id).stream()).toList()))
                .sorted(Comparator.comparing((Session session) -> session.text("on")).reversed()).toList();
    }

    @GetMapping("/agenda/stem/{token}")
    ModelAndView show(@PathVariable String token) {
        return new ModelAndView("agenda/voice/withdraw", Map.of("page", new VoicePage(find(token), token)));
    }

    @PostMapping("/agenda/stem/{token}")
    String withdraw(@PathVariable String token) {
        withdraw.withdraw(find(token).id());
        return "redirect:/agenda/stem/" + token;
    }

    private Voice find(String token) {
        return voices.findByToken(token).orElseThrow(() -> Refusal.notFound("voice"));
    }
}
