package balans.screening.roster;

import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.invitation.Invitations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ChangeChild {

    private final ChildStore children;
    private final Invitations invitations;
    private final Clock clock;

    ChangeChild(ChildStore children, Invitations invitations, Clock clock) {
        this.children = children;
        this.invitations = invitations;
        this.clock = clock;
    }

    /// The new version.
    @Transactional
    int change(OrganisationId centre, String id, ChangedChild changed) {
        if (!changed.isComplete()) {
            throw Refusal.of(Reason.UNREADABLE, "an incomplete change");
        }
        var today = LocalDate.now(clock);
        var sealed = NewChild.bytes(changed.sealed()).orElseThrow();
        var child = new SealedChild(id, changed.epoch(), changed.version(), sealed);
        if (!children.replace(centre, child, today)) {
            throw children.exists(centre, id)
                    ? Refusal.of(Reason.CONFLICT, "a colleague changed this child")
                    : Refusal.notFound("child");
        }
        if (invitations.add(centre, changed.links(), today) != changed.links().size()) {
            throw Refusal.of(Reason.CONFLICT, "a link belongs to one child");
        }
        if (changed.school() != null) {
            invitations.moveTo(centre, changed.school(), ChangedChild.ids(changed.invitations()));
        }
        invitations.close(centre, ChangedChild.ids(changed.closed()), today);
        return changed.version() + 1;
    }

    @Transactional
    void erase(OrganisationId centre, String id, Collection<String> links) {
        if (!children.erase(centre, id, links)) {
            throw Refusal.notFound("child");
        }
    }
}
