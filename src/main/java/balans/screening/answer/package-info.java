/// Parents: their page, and the sealed answers it sends. Takes bytes in, checks only what lies outside the seal, and
/// keeps neither the time of day nor anything about the sender.
@NullMarked
package balans.screening.answer;

import org.jspecify.annotations.NullMarked;
