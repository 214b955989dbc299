package balans.agenda.desk;

import balans.action.Reminders;
import balans.agenda.overview.Agendas;
import balans.agenda.register.AgendaKinds;
import balans.agenda.voice.AddVoice;
import balans.agenda.voice.VoiceStore;
import balans.agenda.voice.WithdrawVoice;
import balans.identity.Editor;
import balans.identity.EditorTask;
import balans.identity.Editors;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.mail.Mail;
import balans.web.Site;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// People at the desk: voices and their permission, who may write, who is reminded.
@Controller
@RequestMapping("/agenda/redactie")
class VoiceDeskController {

    private final AgendaDesk desk;
    private final VoiceStore voices;
    private final AddVoice add;
    private final WithdrawVoice withdraw;
    private final Editors editors;
    private final Agendas agendas;
    private final Reminders reminders;
    private final Site site;
    private final Clock clock;

    VoiceDeskController(AgendaDesk desk, VoiceStore voices, AddVoice add, WithdrawVoice withdraw, Editors editors, Agendas agendas,
            Reminders reminders, Site site, Clock clock) {
        this.desk = desk;
        this.voices = voices;
        this.add = add;
        this.withdraw = withdraw;
        this.editors = editors;
        this.agendas = agendas;
        this.reminders = reminders;
        this.site = site;
        this.clock = clock;
    }

    @PostMapping("/stemmen")
    ModelAndView voice(Editor by, @RequestParam(defaultValue = "") String woorden, @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String leeftijd) {
        AgendaDeskController.requireKeeper(by);
        return add.add(woorden, naam, leeftijd) ? new ModelAndView("redirect:/agenda/redactie") : page(by, "", "voice");
    }

    /// The link with which the speaker can withdraw is shown once.
    @PostMapping("/stemmen/{id}/toestemming")
    ModelAndView permit(Editor by, @PathVariable String id, @RequestParam(defaultValue = "") String hoe) {
        AgendaDeskController.requireKeeper(by);
        var evidence = hoe.strip();
        if (evidence.isEmpty() || evidence.length() > 300) {
            return page(by, "", "permission");
        }
        var token = RandomId.next();
        voices.permit(id, evidence, LocalDate.now(clock), token);
        return page(by, site.address() + "/agenda/stem/" + token, "");
    }

    @PostMapping("/stemmen/{id}/intrekking")
    String withdraw(Editor by, @PathVariable String id) {
        AgendaDeskController.requireKeeper(by);
        withdraw.withdraw(id);
        return "redirect:/agenda/redactie";
    }

    /// For the core team, a coalition or a young person; the link is shown once.
    @PostMapping("/mensen")
    ModelAndView invite(Editor by, @RequestParam(defaultValue = "") String taak) {
        AgendaDeskController.requireKeeper(by);
        var coalition = agendas.now().find(AgendaKinds.COALITION, taak);
        var task = taak.equals("kernteam") ? new EditorTask(EditorTask.Kind.INSTRUMENT, AgendaKinds.AGENDA)
                : taak.equals("jongere") ? new EditorTask(EditorTask.Kind.YOUTH, AgendaKinds.AGENDA)
                : coalition.map(c -> new EditorTask(EditorTask.Kind.COALITION, c.id().id())).orElse(null);
        return task == null ? page(by, "", "task")
                : page(by, site.address() + "/welkom#" + editors.accountToken(task), "");
    }

    /// Whoever leads an action hears from us around its term. The address goes when the last of those mails has gone.
    @PostMapping("/acties/{id}/herinnering")
    ModelAndView remind(Editor by, @PathVariable String id, @RequestParam(defaultValue = "") String adres) {
        AgendaDeskController.requireKeeper(by);
        var action = agendas.now().action(id).orElseThrow(() -> Refusal.notFound("action"));
        var followed = action.followed();
        if (followed == null || followed.day() == null || !Mail.isAddress(adres.strip())) {
            return page(by, "", followed != null && followed.day() == null ? "no-day" : "address");
        }
        reminders.follow(followed, adres.strip(), site.address());
        return new ModelAndView("redirect:/agenda/redactie");
    }

    private ModelAndView page(Editor by, String link, String complaint) {
        return new ModelAndView("agenda/desk/index", AgendaDeskPage.model(desk.page(by, link, complaint)),
                complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
