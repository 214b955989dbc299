package balans.screening.invitation;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.mail.Outbox;
import balans.screening.programme.Centres;
import balans.web.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class InvitationsController {

    private final Centres centres;
    private final SenderStore senders;
    private final Outbox outbox;
    private final Clock clock;
    private final Site site;

    InvitationsController(
            Centres centres, SenderStore senders, Outbox outbox, Clock clock, Site site) {
        this.centres = centres;
        this.senders = senders;
        this.outbox = outbox;
        this.clock = clock;
        this.site = site;
    }

    @GetMapping("/balansmeter/centrum/{centre}/uitnodigingen")
    ModelAndView index(CentreMember by) {
        var centre = centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        var sender = senders.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        var page = new InvitationsPage(centre, outbox.isReady(), sender.address(), sender.contact(), site.configured(),
                centre.isOpenOn(LocalDate.now(clock)));
        return new ModelAndView("screening/invitation/index", Map.of("page", page));
    }
}
