/// The registers of the agenda: what each asks of its records, and what they hold from the first day.
@NullMarked
package balans.agenda.register;

import org.jspecify.annotations.NullMarked;
