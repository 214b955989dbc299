/// Where nothing happens yet: the grid of themes and pillars, what is undecided, and signals from the field.
@NullMarked
package balans.agenda.gap;

import org.jspecify.annotations.NullMarked;
