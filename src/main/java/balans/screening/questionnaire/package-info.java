/// Questionnaires as data: what is asked, in which languages, how it is scored and what a score means. Knows no
/// answers of anybody.
@NullMarked
package balans.screening.questionnaire;

import org.jspecify.annotations.NullMarked;
