/// The agenda as everybody reads it: themes and pillars with their ambitions and actions, and the same as files.
@NullMarked
package balans.agenda.overview;

import org.jspecify.annotations.NullMarked;
