/// The registers that all instruments share: organisations, resources, concepts, events and lines of sheets, with their
/// editing, their links, a calendar and one search over everything public. Holds only what anybody may read; knows no
/// organisation that signs in.
@ApplicationModule(allowedDependencies = {"kernel", "web", "identity", "content", "action"})
@NullMarked
package balans.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
