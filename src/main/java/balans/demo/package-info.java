/// A fictitious year in a fictitious town, for `bin/balans demo`. Everything is made over HTTP, with the accounts, keys
/// and sealed answers that people and their browsers would make; it touches no table.
@ApplicationModule(allowedDependencies = {"kernel", "identity", "directory", "sealed"})
@NullMarked
package balans.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
