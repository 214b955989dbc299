package balans.screening.renewal;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row as a browser sealed it anew: the same content and version, another epoch.
record SealedRow(@Nullable String id, int version, int epoch, @Nullable String sealed) {

    static final int SEALED_BYTES = 16_384;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    boolean isComplete() {
        return id != null && ID.matcher(id).matches() && version >= 1 && epoch >= 2 && bytes().isPresent();
    }

    Optional<byte[]> bytes() {
        if (sealed == null || sealed.isEmpty() || sealed.length() > SEALED_BYTES * 4 / 3 + 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(sealed)).filter(bytes -> bytes.length <= SEALED_BYTES);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
