/// A team without accounts: whoever holds the leader's link leads it.
@NullMarked
package balans.monitor.team;

import org.jspecify.annotations.NullMarked;
