/// `bin/bm`: a command line for centres, in the same jar as the server and without it. Opens an archive with the recovery
/// kit, on a machine that nobody else reaches; sends letters through a centre's own mail server; checks.
///
/// No server module may depend on it: it opens what the server cannot.
@ApplicationModule(allowedDependencies = {"sealed", "mail", "web"})
@NullMarked
package balans.bm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
