/// Keeps the actions of the agenda in step with the register of actions, where reminders and check-ins live.
@NullMarked
package balans.agenda.follow;

import org.jspecify.annotations.NullMarked;
