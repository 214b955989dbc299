/// Zorglandschap 0-4: who stands around a child at which moment, how they work together, and how something about a child
/// is shared: with a valid basis, or not at all.
@ApplicationModule(allowedDependencies = {
    "kernel", "content", "database", "web", "mail", "clockwork", "identity", "directory", "action"
})
@NullMarked
package balans.landscape;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
