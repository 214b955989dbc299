/// Anonymous polls: parents answer without a name, a link of their own or a key, and everybody reads only counts of at
/// least five people. Nothing here knows a child, a centre or a moment.
@NullMarked
package balans.screening.poll;

import org.jspecify.annotations.NullMarked;
