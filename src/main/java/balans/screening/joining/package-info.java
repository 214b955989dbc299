/// How a centre comes to take part: interest, decision, agreement, documents, schools, questions, a spoken explanation.
@NullMarked
package balans.screening.joining;

import org.jspecify.annotations.NullMarked;
