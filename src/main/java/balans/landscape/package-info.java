/// Zorglandschap 0-4: who stands around a child at which moment, and how they work together.
@ApplicationModule(allowedDependencies = {"kernel", "content", "web"})
@NullMarked
package balans.landscape;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
