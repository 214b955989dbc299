package balans.screening.worklist;

import balans.identity.CentreMember;
import balans.screening.roster.Erasures;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// A page of answers is one line of JSON, [Answers], and after it the envelopes, one after another in the order of the
/// rows. Ten thousand of them as text inside the JSON would be written, sent, parsed and copied a third longer.
@RestController
class SealedAnswerController {

    static final int PAGE = 500;

    /// @param bytes how long the row's envelope is
    record Row(long seq, String invitation, String submission, String kid, String receivedOn, int bytes) {}

    /// @param upTo answers at or before the cursor that was asked for
    /// @param more whether a next page exists
    /// @param children,followUps grow with every change of those lists
    /// @param erasures grows with every child that is erased
    record Answers(
            List<Row> answers, boolean more, long upTo, long total, long children, long followUps, long erasures) {}

    private final SealedAnswerStore answers;
    private final ChangeStamps stamps;
    private final Erasures erasures;

    SealedAnswerController(SealedAnswerStore answers, ChangeStamps stamps, Erasures erasures) {
        this.answers = answers;
        this.stamps = stamps;
        this.erasures = erasures;
    }

    /// Not among those that the server compresses: sealed bytes hardly shrink, and compressing a page of them costs more
    /// than reading it from the database.
    static final String MEDIA_TYPE = "application/vnd.balans.sealed-answers";
    private static final JsonMapper JSON = JsonMapper.shared();

    @GetMapping(path = "/balansmeter/centrum/{centre}/antwoorden", produces = MEDIA_TYPE)
    byte[] index(CentreMember by, @RequestParam(name = "na", defaultValue = "0") long after) {
        var found = answers.after(by.centre(), after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var page = new Answers(shown.stream().map(SealedAnswerController::row).toList(), found.size() > PAGE,
                answers.countUpTo(by.centre(), after), answers.countUpTo(by.centre(), Long.MAX_VALUE),
                stamps.children(by.centre()), stamps.followUps(by.centre()), erasures.countOf(by.centre()));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JSON.writeValueAsBytes(page));
        bytes.write('\n');
        shown.forEach(answer -> bytes.writeBytes(answer.envelope()));
        return bytes.toByteArray();
    }

    private static Row row(SealedAnswerStore.SealedAnswer answer) {
        return new Row(answer.seq(), answer.invitation(), answer.submission(), answer.kid(), answer.receivedOn(),
                answer.envelope().length);
    }
}
