/// One mail on the day of looking back, and the page behind its link.
@NullMarked
package balans.action.reminder;

import org.jspecify.annotations.NullMarked;
