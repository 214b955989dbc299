package balans.screening.worklist;

import balans.identity.CentreMember;
import balans.screening.roster.Erasures;
import java.util.Base64;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SealedAnswerController {

    static final int PAGE = 500;

    record Row(long seq, String invitation, String submission, String kid, String envelope, String receivedOn) {}

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

    /// A media type of its own, because the server compresses JSON: sealed bytes hardly shrink, and compressing a page
    /// of them costs more than reading it from the database.
    static final String MEDIA_TYPE = "application/vnd.balans.sealed-answers+json";

    @GetMapping(path = "/balansmeter/centrum/{centre}/antwoorden", produces = MEDIA_TYPE)
    Answers index(CentreMember by, @RequestParam(name = "na", defaultValue = "0") long after) {
        var found = answers.after(by.centre(), after, PAGE + 1);
        var rows = found.stream().limit(PAGE).map(SealedAnswerController::row).toList();
        return new Answers(rows, found.size() > PAGE,
                answers.countUpTo(by.centre(), after), answers.countUpTo(by.centre(), Long.MAX_VALUE),
                stamps.children(by.centre()), stamps.followUps(by.centre()), erasures.countOf(by.centre()));
    }

    private static Row row(SealedAnswerStore.SealedAnswer answer) {
        return new Row(answer.seq(), answer.invitation(), answer.submission(), answer.kid(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(answer.envelope()), answer.receivedOn());
    }
}
