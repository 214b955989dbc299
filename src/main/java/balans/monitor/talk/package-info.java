/// What stands out, in plain words and by fixed rules. Never a mean, a percentage or a ranking.
@NullMarked
package balans.monitor.talk;

import org.jspecify.annotations.NullMarked;
