package balans.screening.roster;

import balans.screening.invitation.NewInvitation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The link of a parent who is erased, and her child without her, sealed, against the version the nurse saw.
public record ErasedParent(
        @Nullable String invitation, int version, int epoch, @Nullable String sealed,
        @Nullable List<@Nullable NewInvitation> newInvitations) {

    ChangedChild child() {
        return new ChangedChild(version, epoch, sealed, newInvitations, null, null, null);
    }
}
