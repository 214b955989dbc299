/// The nurse's work list: pages of sealed answers, and the sealed cache in which one nurse's browser leaves what it
/// opened for the next. Everything here is bytes that only a centre's browser can read; the list itself is made there.
@NullMarked
package balans.screening.worklist;

import org.jspecify.annotations.NullMarked;
