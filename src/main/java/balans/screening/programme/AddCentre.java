package balans.screening.programme;

import balans.identity.Organisations;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.web.Text;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AddCentre {

    sealed interface Outcome {
        /// @param token the one-time account link's secret part, which nobody can ask for again
        record Added(ManagedCentre centre, String token) implements Outcome {}
        /// @param proposal a free slug, when the one asked for is taken
        record NotYet(Complaints complaints, String proposal) implements Outcome {}
    }

    private final CentreStore centres;
    private final Organisations organisations;
    private final Text texts;
    private final Clock clock;

    AddCentre(CentreStore centres, Organisations organisations, Text texts, Clock clock) {
        this.centres = centres;
        this.organisations = organisations;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    Outcome add(Programme programme, CentreForm form) {
        var complaints = form.complaints();
        if (!complaints.isEmpty()) {
            return new Outcome.NotYet(Complaints.of(complaints), form.slug().strip());
        }
        if (centres.isOver(programme.id())) {
            throw Refusal.of(Reason.CONFLICT, "everything of this programme goes or has gone");
        }
        var typed = form.slug().strip();
        if (centres.isTaken(typed)) {
            var free = Slug.propose(typed, centres::isTaken);
            return new Outcome.NotYet(Complaints.of(List.of(Complaint.SLUG_TAKEN)), free);
        }
        var slug = typed.isEmpty() ? Slug.propose(form.name(), centres::isTaken) : typed;
        var name = form.name().strip();
        var centre = new ManagedCentre(organisations.addCentre(name), slug, name,
                form.contact().name().strip(), form.contact().email().strip(),
                form.contact().parents().orElseThrow());
        if (!centres.add(programme.id(), centre, texts.of("screening.programme.help-lines.everywhere"), clock.instant())) {
            throw Refusal.of(Reason.CONFLICT, "slug taken in the meantime");
        }
        return new Outcome.Added(centre, organisations.accountToken(centre.id()));
    }
}
