/// Scores from 1 to 5 that nobody can trace to a person.
@NullMarked
package balans.monitor.thermometer;

import org.jspecify.annotations.NullMarked;
