/// What is reached, what runs and what is planned: as a drawing, as a list, and what in it cannot be right.
@NullMarked
package balans.agenda.timeline;

import org.jspecify.annotations.NullMarked;
