package balans.mail;

import balans.kernel.Refusal;
import balans.mail.DemoMailbox.Received;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What would be sent. Exists in a demonstration only.
@Controller
class DemoMailboxController {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Outbox outbox;

    DemoMailboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/demo/postvak")
    ModelAndView index() {
        if (!(outbox instanceof DemoMailbox mailbox)) {
            throw Refusal.notFound("mailbox");
        }
        var rows = mailbox.latest().stream().map(DemoMailboxController::row).toList();
        return new ModelAndView("mail/demo-mailbox", Map.of("page", new DemoMailboxPage(rows)));
    }

    private static DemoMailboxPage.Row row(Received received) {
        var mail = received.mail();
        var link = LINK.matcher(mail.text());
        return new DemoMailboxPage.Row(received.sender().name(), mail.to(), mail.subject(), mail.text(), mail.language(),
                mail.direction(), link.find() ? link.group() : "", mail.attachment() == null ? "" : mail.attachment().name());
    }
}
