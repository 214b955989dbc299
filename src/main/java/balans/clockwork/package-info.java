/// What happens by itself, in one place: other modules say what and how often, as a [Chore]. With several nodes on one
/// database a chore runs on one of them at a time.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package balans.clockwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
