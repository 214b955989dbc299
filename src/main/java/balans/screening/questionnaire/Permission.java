package balans.screening.questionnaire;

import java.time.LocalDate;

/// That the developer of an instrument allows an organisation to use it: who said so, when, and in which document.
///
/// @param fileName of the document, when it lies here too; otherwise empty
public record Permission(String id, String givenBy, LocalDate givenOn, String document, String fileName) {

    static final int GIVEN_BY_MAX_CHARS = 200;
    static final int DOCUMENT_MAX_CHARS = 500;
    static final int FILE_MAX_BYTES = 5 * 1024 * 1024;
}
