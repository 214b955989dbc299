/// Who people are, for which organisations they act, how they sign in, and the wrapped keys of those organisations.
/// Never sees a passphrase or an open private key.
@ApplicationModule(allowedDependencies = {"kernel", "web", "database"})
@NullMarked
package balans.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
