/// Programmes, the centres that take part in them, and how far each centre is.
@NullMarked
package balans.screening.programme;

import org.jspecify.annotations.NullMarked;
