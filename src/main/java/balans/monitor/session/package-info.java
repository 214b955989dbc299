/// Ten minutes in phases, and the three views of them: phone, facilitator, projector.
@NullMarked
package balans.monitor.session;

import org.jspecify.annotations.NullMarked;
