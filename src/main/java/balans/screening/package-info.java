/// The Balansmeter: programmes, centres, class lists, invitations, sealed answers, the work list and follow-up.
/// Never opens an answer: the keys are in the centre's browsers.
@ApplicationModule(allowedDependencies = {"kernel", "web", "mail", "identity", "database", "clockwork"})
@NullMarked
package balans.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
