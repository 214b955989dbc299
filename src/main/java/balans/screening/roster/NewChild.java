package balans.screening.roster;

import balans.screening.invitation.NewInvitation;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A child as a nurse's browser sends it, before anything of it is believed.
record NewChild(
        @Nullable String id,
        int epoch,
        @Nullable String sealed,
        @Nullable List<@Nullable NewInvitation> invitations) {

    static final int MAX_INVITATIONS = 4;

    boolean isComplete() {
        return NewInvitation.isId(id) && epoch >= 1 && bytes(sealed).isPresent()
                && areComplete(invitations, 1);
    }

    SealedChild child() {
        if (id == null) {
            throw new IllegalStateException("an incomplete child");
        }
        return new SealedChild(id, epoch, 1, bytes(sealed).orElseThrow());
    }

    List<NewInvitation> links() {
        return links(invitations);
    }

    static boolean areComplete(@Nullable List<@Nullable NewInvitation> invitations, int atLeast) {
        return invitations != null && invitations.size() >= atLeast && invitations.size() <= MAX_INVITATIONS
                && invitations.stream().allMatch(i -> i != null && i.isComplete());
    }

    static List<NewInvitation> links(@Nullable List<@Nullable NewInvitation> invitations) {
        return invitations == null ? List.of() : invitations.stream().flatMap(java.util.stream.Stream::ofNullable).toList();
    }

    static Optional<byte[]> bytes(@Nullable String base64url) {
        if (base64url == null || base64url.length() > SealedChild.SEALED_MAX_BYTES * 4 / 3 + 2) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(base64url);
            var fits = bytes.length >= SealedChild.SEALED_MIN_BYTES && bytes.length <= SealedChild.SEALED_MAX_BYTES;
            return fits ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
