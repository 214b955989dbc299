package balans.screening.poll;

import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.kernel.RandomId;
import balans.screening.questionnaire.Licence;
import balans.screening.questionnaire.Permissions;
import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Questionnaires;
import balans.web.Site;
import balans.web.Text;
import balans.web.export.Csv;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class Polls {

    sealed interface Outcome {
        record Made(Poll poll) implements Outcome {}
        record NotYet(List<String> complaints) implements Outcome {}
    }

    private final PollStore store;
    private final Questionnaires questionnaires;
    private final Permissions permissions;
    private final Site site;
    private final Text texts;
    private final Clock clock;

    Polls(PollStore store, Questionnaires questionnaires, Permissions permissions, Site site, Text texts, Clock clock) {
        this.store = store;
        this.questionnaires = questionnaires;
        this.permissions = permissions;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// With the same gate as a programme: a licensed questionnaire needs a recorded permission (R004-25).
    Outcome make(OrganisationId organisation, PollForm form) {
        var asked = questionnaires.of(organisation).stream().filter(one -> one.id().equals(form.questionnaire())).findFirst();
        var allowed = asked.filter(one -> !Licence.isNeededFor(one.name(), one.title())
                || permissions.has(organisation, one.id())).isPresent();
        var complaints = form.complaints(today(), allowed, asked.isPresent());
        var ends = form.day();
        if (!complaints.isEmpty() || ends == null) {
            return new Outcome.NotYet(complaints);
        }
        var poll = new Poll(RandomId.next(), organisation, form.title().strip(), form.questionnaire(), form.partList(),
                ends, null, null);
        store.add(poll, clock.instant());
        return new Outcome.Made(poll);
    }

    Questionnaire questionnaireOf(Poll poll) {
        return questionnaires.find(poll.questionnaire()).orElseThrow(() -> Refusal.notFound("questionnaire"));
    }

    PollPage page(Poll poll, boolean forEverybody) {
        var open = poll.isOpenOn(today());
        var count = store.countOf(poll);
        return new PollPage(poll, questionnaireOf(poll), open ? count / Suppression.FEWEST * Suppression.FEWEST : count,
                open ? new PollOutcome(0, List.of()) : outcome(poll), site.address() + "/peiling/" + poll.id(), forEverybody, today());
    }

    /// Of a poll that is open: only the headings.
    String csv(Poll poll) {
        var outcome = poll.isOpenOn(today()) ? new PollOutcome(0, List.of()) : outcome(poll);
        return Csv.of(outcome.lines(texts.of("screening.poll.csv.question"), texts.of("screening.poll.csv.group"),
                texts.of("screening.poll.csv.answer"), texts.of("screening.poll.csv.number"),
                texts.of("screening.poll.hidden"), texts.of("screening.poll.all")));
    }

    private PollOutcome outcome(Poll poll) {
        return PollOutcome.of(questionnaireOf(poll), store.answersOf(poll), new PollOutcome.Names(
                texts.of("screening.poll.outcome"), texts.of("screening.poll.no-score"), texts.of("screening.poll.skipped"),
                texts.of("screening.poll.no-part"), texts.of("screening.poll.together")));
    }
}
