package balans.screening.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A centre, or only its contact, as the manager typed it.
public record CentreForm(String name, String slug, Contact contact) {

    static final CentreForm EMPTY = new CentreForm("", "", new Contact("", "", ""));

    static List<Complaint> complaintsAboutName(String name) {
        if (name.isBlank()) {
            return List.of(Complaint.NAME_MISSING);
        }
        return name.strip().length() > Programme.NAME_MAX_CHARS ? List.of(Complaint.NAME_TOO_LONG) : List.of();
    }

    List<Complaint> complaints() {
        var found = new ArrayList<>(complaintsAboutName(name));
        found.addAll(contact.complaints());
        if (!slug.isBlank() && !Slug.isAllowed(slug.strip())) {
            found.add(Complaint.SLUG_UNREADABLE);
        }
        return found;
    }

    /// Whom the manager turns to in this centre, and how many parents it expects to write to (R004-1).
    public record Contact(String name, String email, String estimate) {

        static final int ESTIMATE_MAX = 1_000_000;
        private static final int EMAIL_MAX_CHARS = 254;
        private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>.]+");

        List<Complaint> complaints() {
            var found = new ArrayList<Complaint>();
            if (name.isBlank()) {
                found.add(Complaint.CONTACT_NAME_MISSING);
            } else if (name.strip().length() > Programme.NAME_MAX_CHARS) {
                found.add(Complaint.CONTACT_NAME_TOO_LONG);
            }
            if (email.strip().length() > EMAIL_MAX_CHARS || !EMAIL.matcher(email.strip()).matches()) {
                found.add(Complaint.EMAIL_UNREADABLE);
            }
            if (parents().isEmpty()) {
                found.add(Complaint.ESTIMATE_UNREADABLE);
            }
            return found;
        }

        /// Also as people write numbers: `1.200` and `1 200`.
        OptionalInt parents() {
            var digits = estimate.replaceAll("[\\s.\\u00a0\\u202f]", "");
            if (!digits.matches("[0-9]{1,7}") || Integer.parseInt(digits) > ESTIMATE_MAX) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(Integer.parseInt(digits));
        }
    }
}
