package balans.screening.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a centre says of itself, as typed (R004-1).
public record InterestForm(String name, String contactName, String email, String phone, String estimate) {

    static final InterestForm EMPTY = new InterestForm("", "", "", "", "");
    static final int TEXT_MAX_CHARS = 200;
    private static final int ESTIMATE_MAX = 1_000_000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+()/. -]{6,30}");

    /// The fields that are not right, in their order.
    List<String> complaints() {
        var wrong = new ArrayList<String>();
        check(wrong, "name", fits(name));
        check(wrong, "contactName", fits(contactName));
        check(wrong, "email", email.strip().length() <= 254 && EMAIL.matcher(email.strip()).matches());
        check(wrong, "phone", PHONE.matcher(phone.strip()).matches());
        check(wrong, "estimate", parents().isPresent());
        return wrong;
    }

    /// Also as people write numbers: `1.200` and `1 200`.
    OptionalInt parents() {
        var digits = estimate.replaceAll("[\\s.\\u00a0\\u202f]", "");
        return digits.matches("[0-9]{1,7}") && Integer.parseInt(digits) <= ESTIMATE_MAX
                ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    static boolean fits(String text) {
        return !text.isBlank() && text.strip().length() <= TEXT_MAX_CHARS;
    }

    private static void check(List<String> wrong, String field, boolean right) {
        if (!right) {
            wrong.add(field);
        }
    }
}
