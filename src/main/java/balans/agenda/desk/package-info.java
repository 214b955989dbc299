/// What waits for those who keep the agenda or write for it: signals, requests to join, comments, voices, what cannot be
/// right, who takes part in the work.
@NullMarked
package balans.agenda.desk;

import org.jspecify.annotations.NullMarked;
