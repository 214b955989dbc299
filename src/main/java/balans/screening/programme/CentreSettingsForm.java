package balans.screening.programme;

import java.util.ArrayList;
import java.util.List;

/// What parents see of a centre, as a nurse typed it.
public record CentreSettingsForm(String name, String phone, String helpLines) {

    private static final int PHONE_MIN_DIGITS = 6;

    static CentreSettingsForm of(Centre centre) {
        return new CentreSettingsForm(centre.name(), centre.phone(), centre.helpLines());
    }

    List<Complaint> complaints() {
        var found = new ArrayList<>(CentreForm.complaintsAboutName(name));
        if (phone.isBlank()) {
            found.add(Complaint.PHONE_MISSING);
        } else if (!phone.strip().matches("[+0-9 ()/.-]{6,30}")
                || phone.chars().filter(Character::isDigit).count() < PHONE_MIN_DIGITS) {
            found.add(Complaint.PHONE_UNREADABLE);
        }
        var lines = HelpLines.lines(helpLines);
        if (lines.size() > HelpLines.MAX_LINES) {
            found.add(Complaint.HELP_LINES_TOO_MANY);
        }
        if (lines.stream().anyMatch(line -> line.length() > HelpLines.LINE_MAX_CHARS)) {
            found.add(Complaint.HELP_LINE_TOO_LONG);
        }
        return found;
    }

    CentreSettingsForm withHelpLines(String lines) {
        return new CentreSettingsForm(name, phone, lines);
    }
}
