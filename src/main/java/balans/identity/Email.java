package balans.identity;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An e-mail address as it is stored and compared: without spaces around it, in lower case.
record Email(String value) {

    static final int MAX_CHARS = 254;

    static Optional<Email> of(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return text.length() <= MAX_CHARS && text.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)*")
                ? Optional.of(new Email(text))
                : Optional.empty();
    }
}
