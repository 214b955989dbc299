/// A team's actions and planned sessions in somebody's own calendar.
@NullMarked
package balans.monitor.calendar;

import org.jspecify.annotations.NullMarked;
