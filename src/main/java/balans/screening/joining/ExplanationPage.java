package balans.screening.joining;

import balans.screening.programme.Centre;
import balans.screening.questionnaire.Questionnaire.Language;
import java.util.List;

/// What the explanation says, and whether somebody of the centre speaks it.
///
/// @param words title first
/// @param speak the word on the button for the voice of the device
public record ExplanationPage(
        Centre centre, Language language, List<Language> languages, List<String> words, boolean spoken, String speak,
        String captionsName, String label) {}
