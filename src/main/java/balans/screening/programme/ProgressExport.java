package balans.screening.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Progress for another program to read.
///
/// @param warning what must be said wherever the questionnaire is named
public record ProgressExport(
        String programme, String questionnaire, String warning, String startsOn, String endsOn, boolean closed,
        int fewestInvitationsOfASchool, List<OfCentre> centres) {

    public record OfCentre(
            String centre, String slug, boolean ready, int estimatedParents, Figures total, List<OfWeek> weeks,
            List<OfSchool> schools) {}

    public record Figures(int invited, int sent, int answered, int sentWithoutAnswer, int notSent) {

        static Figures of(Tally tally) {
            return new Figures(tally.invited(), tally.sent(), tally.answered(), tally.waiting(), tally.unsent());
        }
    }

    public record OfWeek(String week, String monday, int made, int sent, int answered) {}

    /// @param school null for small schools together
    public record OfSchool(@Nullable String school, Figures figures) {}

    static ProgressExport of(Programme programme, QuestionnaireChoice questionnaire, Progress progress) {
        return new ProgressExport(
                programme.name(),
                programme.questionnaire(),
                questionnaire.label(),
                programme.period().startsOn().toString(),
                programme.period().endsOn().toString(),
                programme.closed(),
                SchoolGroup.FEWEST_INVITATIONS,
                progress.centres().stream().map(ProgressExport::of).toList());
    }

    private static OfCentre of(Progress.OfCentre centre) {
        var about = centre.centre();
        return new OfCentre(
                about.name(),
                about.slug(),
                centre.ready(),
                about.estimatedParents(),
                Figures.of(centre.total()),
                centre.weeks().stream()
                        .map(w -> new OfWeek(w.week().iso(), w.week().monday().toString(), w.made(), w.sent(), w.answered()))
                        .toList(),
                centre.schools().stream()
                        .map(s -> new OfSchool(s.together() ? null : s.school(), Figures.of(s.tally())))
                        .toList());
    }
}
