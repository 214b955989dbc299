package balans.screening.roster;

import balans.screening.invitation.NewInvitation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A child after an edit, against the version the nurse saw. `school` and `invitations` come along when the child went
/// to another school, for the counts per school; `closed` are links that must not work any more.
record ChangedChild(
        int version,
        int epoch,
        @Nullable String sealed,
        @Nullable List<@Nullable NewInvitation> newInvitations,
        @Nullable String school,
        @Nullable List<@Nullable String> invitations,
        @Nullable List<@Nullable String> closed) {

    boolean isComplete() {
        return version >= 1 && epoch >= 1 && NewChild.bytes(sealed).isPresent()
                && (newInvitations == null || NewChild.areComplete(newInvitations, 0))
                && (school == null || NewInvitation.isSchool(school))
                && areIds(invitations) && areIds(closed);
    }

    List<NewInvitation> links() {
        return NewChild.links(newInvitations);
    }

    static boolean areIds(@Nullable List<@Nullable String> ids) {
        return ids == null || ids.size() <= 4 * NewChild.MAX_INVITATIONS && ids.stream().allMatch(NewInvitation::isId);
    }

    static List<String> ids(@Nullable List<@Nullable String> ids) {
        return ids == null ? List.of() : ids.stream().flatMap(java.util.stream.Stream::ofNullable).toList();
    }
}
