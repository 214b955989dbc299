package balans.screening.questionnaire;

import balans.kernel.RandomId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A permission as somebody typed it.
///
/// @param file the document itself as PDF; may be empty
public record PermissionForm(String givenBy, String givenOn, String document, String fileName, byte[] file) {

    static final PermissionForm EMPTY = new PermissionForm("", "", "", "", new byte[0]);
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    /// The names of the fields that need another look.
    List<String> complaints(LocalDate today) {
        var found = new ArrayList<String>();
        if (givenBy.isBlank() || givenBy.strip().length() > Permission.GIVEN_BY_MAX_CHARS) {
            found.add("givenBy");
        }
        if (day() == null || day().isAfter(today) || day().getYear() < 2000) {
            found.add("givenOn");
        }
        if (document.isBlank() || document.strip().length() > Permission.DOCUMENT_MAX_CHARS) {
            found.add("document");
        }
        if (file.length > Permission.FILE_MAX_BYTES || file.length > 0 && !isPdf()) {
            found.add("file");
        }
        return found;
    }

    /// Only for a form without complaints.
    Permission permission() {
        return new Permission(RandomId.next(), givenBy.strip(), LocalDate.parse(givenOn.strip()), document.strip(),
                file.length == 0 ? "" : fileName);
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(givenOn.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private boolean isPdf() {
        for (int i = 0; i < PDF.length; i++) {
            if (file.length <= i || file[i] != PDF[i]) {
                return false;
            }
        }
        return true;
    }
}
