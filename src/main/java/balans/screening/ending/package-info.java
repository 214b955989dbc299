/// The end of a programme, of a centre in it, and the proof of it: warnings, the deletion of everything, and signed
/// reports that name nobody. See docs/decisions/0032.
@NullMarked
package balans.screening.ending;

import org.jspecify.annotations.NullMarked;
