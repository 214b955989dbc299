package balans.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who holds the keys of an organisation, for a browser that checks it: bytes as base64url, times as epoch milliseconds.
record Ring(
        int epoch,
        String kid,
        long since,
        int manifestVersion,
        String manifest,
        List<Holder> members,
        List<Holder> kits,
        List<Invited> enrolments) {

    /// A person, or a recovery kit, which has no name.
    record Holder(String id, @Nullable String name, String publicKey) {}

    record Invited(String id, int epoch, String code, long createdAt, long expiresAt, @Nullable Joined joined) {}

    record Joined(String person, String name, String email, String publicKey, String proof) {}
}
