/// The registers that all instruments share: organisations, resources and concepts, with their editing, their links and
/// one search over everything public. Holds only what anybody may read; knows no organisation that signs in.
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity"})
@NullMarked
package balans.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
