package balans.screening.programme;

import balans.screening.questionnaire.Licence;

/// A version of a questionnaire that a programme can use.
///
/// @param label a warning that every page must show beside the title; empty when there is none
public record QuestionnaireChoice(String id, String version, String title, String label) {

    public String reference() {
        return id + "/" + version;
    }

    /// The name is that of a licensed instrument, of which the wording belongs to its developer (R004-25).
    public boolean needsLicence() {
        return Licence.isNeededFor(id, title);
    }
}
