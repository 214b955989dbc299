/// Balans-Monitor: ten minutes in which a school team scores a statement, talks and agrees on something small. Never
/// keeps who gave which score, and asks nobody's name to take part.
@ApplicationModule(allowedDependencies = {"kernel", "database", "web", "mail", "clockwork", "identity", "action", "canvas"})
@NullMarked
package balans.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
