package balans.screening.roster;

import balans.kernel.OrganisationId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.invitation.NewInvitation;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// One parent goes, with her link and everything she answered; her child and the other parents stay (RX-6).
@Component
public class EraseParent {

    private final ChildStore children;
    private final ChangeChild changeChild;

    EraseParent(ChildStore children, ChangeChild changeChild) {
        this.children = children;
        this.changeChild = changeChild;
    }

    /// The new version of the child.
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(OrganisationId centre, String child, ErasedParent parent) {
        var invitation = parent.invitation();
        if (invitation == null || !NewInvitation.isId(invitation)) {
            throw Refusal.of(Reason.UNREADABLE, "no link of a parent");
        }
        children.forget(centre, List.of(invitation));
        return changeChild.change(centre, child, parent.child());
    }
}
