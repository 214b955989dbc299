/// Which database this installation runs on, and what the two kinds do differently. Nobody else asks which it is.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package balans.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
