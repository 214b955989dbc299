/// What a centre has to expect: reminders that are due, work that is coming, response, and counts that it shares if it wants.
/// Knows days and schools of links, never an answer.
@NullMarked
package balans.screening.planning;

import org.jspecify.annotations.NullMarked;
