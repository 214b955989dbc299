/// Gespreksagenda Digitale Balans: eight sectors, seven headings to start a conversation from, to fill in together
/// and to keep.
@ApplicationModule(allowedDependencies = {
    "kernel", "content", "database", "web", "clockwork", "identity", "directory", "directory :: entry", "canvas",
    "action"})
@NullMarked
package balans.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
