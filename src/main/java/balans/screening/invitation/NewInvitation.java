package balans.screening.invitation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A link that a nurse's browser made. The hash is of the part of the secret that proves possession of the link;
/// the secret itself never comes here (sealed-answers 3.3).
public record NewInvitation(@Nullable String id, @Nullable String authHash, @Nullable String school) {

    static final int SCHOOL_MAX_CHARS = 200;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{21}[AQgw]");
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{43}");

    public boolean isComplete() {
        return isId(id) && authHash != null && HASH.matcher(authHash).matches() && isSchool(school);
    }

    /// 16 bytes in the one spelling of base64url that they have.
    public static boolean isId(@Nullable String id) {
        return id != null && ID.matcher(id).matches();
    }

    public static boolean isSchool(@Nullable String school) {
        return school != null
                && school.length() <= SCHOOL_MAX_CHARS
                && school.codePoints().noneMatch(Character::isISOControl);
    }
}
