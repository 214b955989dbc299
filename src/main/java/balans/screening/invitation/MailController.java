package balans.screening.invitation;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

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

    /// Jackson keeps its buffers for the next document, with what is in them; this one does not.
    private static final JsonMapper FORGETFUL = JsonMapper.builder(
            JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final RelayMail relayMail;

    MailController(RelayMail relayMail) {
        this.relayMail = relayMail;
    }

    /// The one request with addresses and links in it leaves no copy of itself behind: the bytes are wiped, and the
    /// connection ends, so that the web server lets go of what it had read (docs/decisions/0007).
    @PostMapping("/balansmeter/centrum/{centre}/post")
    ResponseEntity<Results> create(CentreMember by, @RequestBody byte[] body) {
        var requests = requestsIn(body);
        Arrays.fill(body, (byte) 0);
        var lines = relayMail.relay(by, requests).stream().map(Line::of).toList();
        return ResponseEntity.ok().header(HttpHeaders.CONNECTION, "close").body(new Results(lines));
    }

    private static List<RelayMail.Request> requestsIn(byte[] body) {
        try {
            var messages = FORGETFUL.readValue(body, Batch.class).messages();
            if (messages == null || messages.contains(null)) {
                throw Refusal.of(Reason.UNREADABLE, "no messages");
            }
            return messages.stream().flatMap(Stream::ofNullable).toList();
        } catch (JacksonException notOurs) {
            throw Refusal.of(Reason.UNREADABLE, "not a batch of messages");
        }
    }
}
