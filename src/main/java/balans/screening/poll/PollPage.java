package balans.screening.poll;

import balans.screening.questionnaire.Questionnaire;
import java.time.LocalDate;

/// A poll as its organisation sees it, or, once it is published, as everybody does.
///
/// @param roughly how many answers there are, rounded down to fives while it is open
public record PollPage(
        Poll poll, Questionnaire questionnaire, int roughly, PollOutcome outcome, String address, boolean forEverybody, LocalDate today) {

    public boolean isOpen() {
        return poll.isOpenOn(today);
    }

    public String csv() {
        return (forEverybody ? "/peiling/" : "/balansmeter/beheer/peilingen/") + poll.id() + "/uitkomst.csv";
    }
}
