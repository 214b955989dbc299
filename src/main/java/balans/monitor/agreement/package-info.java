/// What a team agreed: who does what, linked to the statement and the measurement that led to it, and how it went.
@NullMarked
package balans.monitor.agreement;

import org.jspecify.annotations.NullMarked;
