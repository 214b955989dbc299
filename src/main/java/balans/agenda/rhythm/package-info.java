/// The rhythm of the agenda: coalitions meet every quarter, the whole field twice a year; who came, what was said, and
/// where that went, up to a letter to parliament.
@NullMarked
package balans.agenda.rhythm;

import org.jspecify.annotations.NullMarked;
