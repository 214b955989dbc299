package balans.screening.answer;

import balans.screening.questionnaire.Questionnaire.Language;

/// The page for a parent whose address is not that of a centre.
public record LostPage(Language language, String title, String what) {}
