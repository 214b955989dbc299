package balans.agenda.party;

import balans.agenda.overview.Agendas;
import balans.agenda.party.JoinRequest.State;
import balans.agenda.register.AgendaKinds;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Sluit aan": for everybody. A coalition decides.
@Controller
class JoinController {

    private static final int WAITING_MAX = 500;

    private final JoinStore joins;
    private final Agendas agendas;
    private final Parties parties;
    private final Clock clock;

    JoinController(JoinStore joins, Agendas agendas, Parties parties, Clock clock) {
        this.joins = joins;
        this.agendas = agendas;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/agenda/sluit-aan")
    ModelAndView form(@RequestParam Map<String, String> asked) {
        return page(asked, "", false, HttpStatus.OK);
    }

    @PostMapping("/agenda/sluit-aan")
    ModelAndView create(@RequestParam Map<String, String> sent) {
        var join = new JoinRequest(RandomId.next(), sent.getOrDefault("organisatie", "").strip(),
                sent.getOrDefault("sector", ""), sent.getOrDefault("coalitie", ""), sent.getOrDefault("waarom", "").strip(),
                sent.getOrDefault("contact", "").strip(), State.NEW, "", LocalDate.now(clock));
        var complaint = complaint(join);
        if (!complaint.isEmpty()) {
            return page(sent, complaint, false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (joins.waitingCount() >= WAITING_MAX) {
            throw Refusal.of(Refusal.Reason.TOO_MANY, "requests to join");
        }
        joins.add(join);
        return page(Map.of(), "", true, HttpStatus.OK);
    }

    private String complaint(JoinRequest join) {
        if (join.organisation().isEmpty() || join.organisation().length() > JoinRequest.ORGANISATION_MAX_CHARS) {
            return "organisatie";
        }
        if (!JoinPage.SECTORS.contains(join.sector())) {
            return "sector";
        }
        var open = agendas.now().find(AgendaKinds.COALITION, join.coalition())
                .filter(coalition -> coalition.fields().text("open").equals("ja"));
        if (open.isEmpty()) {
            return "coalitie";
        }
        if (join.contact().isEmpty() || join.contact().length() > JoinRequest.CONTACT_MAX_CHARS) {
            return "contact";
        }
        return join.words().length() > JoinRequest.WORDS_MAX_CHARS ? "waarom" : "";
    }

    private ModelAndView page(Map<String, String> filled, String complaint, boolean thanks, HttpStatus status) {
        var agenda = agendas.now();
        return new ModelAndView("agenda/party/join", Map.of("page",
                new JoinPage(agenda, parties.coalitions(agenda), filled, complaint, thanks)), status);
    }
}
