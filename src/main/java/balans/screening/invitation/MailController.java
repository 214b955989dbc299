package balans.screening.invitation;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MailController {

    record Batch(@Nullable List<RelayMail.@Nullable Request> messages) {}

    record Line(String invitation, String outcome, String why) {

        static Line of(RelayMail.Result result) {
            return new Line(result.invitation(), word(result.outcome()), word(result.why()));
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }

    record Results(List<Line> results) {}

    private final RelayMail relayMail;

    MailController(RelayMail relayMail) {
        this.relayMail = relayMail;
    }

    @PostMapping("/balansmeter/centrum/{centre}/post")
    Results create(CentreMember by, @RequestBody Batch batch) {
        if (batch.messages() == null || batch.messages().contains(null)) {
            throw Refusal.of(Reason.UNREADABLE, "no messages");
        }
        var requests = batch.messages().stream().flatMap(Stream::ofNullable).toList();
        return new Results(relayMail.relay(by, requests).stream().map(Line::of).toList());
    }
}
