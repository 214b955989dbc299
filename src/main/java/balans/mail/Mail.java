package balans.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One message to one person. What could end a header line or name a second recipient never gets in.
///
/// @param language in which the text is, for screen readers and for the direction of the text
public record Mail(String to, String subject, String text, String language, @Nullable Attachment attachment) {

    /// @param type with its character set, as it will stand in the message
    public record Attachment(String name, String type, byte[] bytes) {}

    static final int SUBJECT_MAX_CHARS = 200;
    static final int TEXT_MAX_CHARS = 10_000;
    private static final int ADDRESS_MAX_CHARS = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)*"
                    + "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur", "yi", "ku");

    public Mail {
        if (!isAddress(to) || !isSubject(subject) || !isText(text)) {
            throw new IllegalArgumentException("not a message");
        }
        language = LANGUAGE.matcher(language).matches() ? language : Locale.of("nl").getLanguage();
    }

    public Mail(String to, String subject, String text, String language) {
        this(to, subject, text, language, null);
    }

    public static boolean isAddress(String to) {
        return to.length() <= ADDRESS_MAX_CHARS && ADDRESS.matcher(to).matches();
    }

    public static boolean isSubject(String subject) {
        return !subject.isBlank() && subject.length() <= SUBJECT_MAX_CHARS
                && subject.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    public static boolean isText(String text) {
        return !text.isBlank() && text.length() <= TEXT_MAX_CHARS;
    }

    String direction() {
        return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
    }
}
