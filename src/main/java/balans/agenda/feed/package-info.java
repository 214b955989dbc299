/// The agenda for other programs: feeds, calendars, catalogues, fragments, and what the fields of the files mean.
@NullMarked
package balans.agenda.feed;

import org.jspecify.annotations.NullMarked;
