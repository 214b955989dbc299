/// How a team's scores lie from session to session, as dots and words (R003-17). Never a mean, an index, a
/// percentage or a ranking.
@NullMarked
package balans.monitor.trend;

import org.jspecify.annotations.NullMarked;
