package balans.screening.rights;

import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A request as a nurse's browser sends it, before anything of it is believed.
record Request(@Nullable String id, @Nullable String kind, int epoch, @Nullable String sealed) {

    static final Set<String> KINDS = Set.of("access", "correction", "export", "erasure");
    private static final int SEALED_MAX_BYTES = 16_384;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    boolean isComplete() {
        return id != null && ID.matcher(id).matches() && kind != null && KINDS.contains(kind) && epoch >= 1
                && bytes().length > 0 && bytes().length <= SEALED_MAX_BYTES;
    }

    /// Nothing when it is not what it should be.
    byte[] bytes() {
        try {
            return sealed == null || sealed.length() > 2 * SEALED_MAX_BYTES ? new byte[0] : Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
