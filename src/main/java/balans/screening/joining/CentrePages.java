package balans.screening.joining;

import balans.screening.programme.Centre;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the pages of a centre show that have to do with taking part.
public final class CentrePages {

    private CentrePages() {}

    public record Schools(Centre centre, List<School> schools, boolean saved) {

        public int expected() {
            return schools.stream().filter(School::uses).mapToInt(School::expected).sum();
        }
    }

    /// Who accepted for a centre.
    public record Accepted(int version, String name, String job, Instant at) {}

    /// @param agreement null while there is none
    public record Contract(Centre centre, @Nullable Agreement agreement, List<Accepted> accepted, List<String> wrong) {

        public boolean isAccepted() {
            return agreement != null && accepted.stream().anyMatch(a -> a.version() == agreement.version());
        }
    }

    public record Questions(Centre centre, List<Question> questions, String typed, boolean wrong) {

        public List<Question> answered() {
            return questions.stream().filter(q -> q.answer() != null).toList();
        }

        /// What this centre asked and nobody answered yet; another's is not shown before it is answered.
        public List<Question> waiting() {
            return questions.stream().filter(q -> q.answer() == null && q.centre().equals(centre.id().value())).toList();
        }
    }
}
