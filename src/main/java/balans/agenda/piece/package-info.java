/// What is published, in the words that a reader sees.
@NullMarked
package balans.agenda.piece;

import org.jspecify.annotations.NullMarked;
