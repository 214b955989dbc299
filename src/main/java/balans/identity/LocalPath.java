package balans.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where to go back to after signing in: only ever a path on this site, whatever a link says.
final class LocalPath {

    private static final int MAX_CHARS = 500;
    private static final Pattern PATH = Pattern.compile("/(?!/|aanmelden)[\\w./?=&%~:,+-]*");

    private LocalPath() {}

    static Optional<String> of(@Nullable String path) {
        return path != null && path.length() <= MAX_CHARS && PATH.matcher(path).matches()
                ? Optional.of(path)
                : Optional.empty();
    }
}
