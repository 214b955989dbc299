/// Outgoing mail: over SMTP, or into a mailbox that a demonstration can look into. Keeps no text and no recipient of
/// what has gone; an address waits here only where somebody gave it for one message on one day.
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "clockwork"})
@NullMarked
package balans.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
