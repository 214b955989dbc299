/// The Landelijke Agenda: what coalitions want and do for a safe, healthy and media-wise online world for young people,
/// and where nothing happens yet. Everything published here is public; it never counts in words what it can count.
@ApplicationModule(allowedDependencies = {
    "kernel", "content", "database", "web", "mail", "clockwork", "identity", "directory", "directory :: entry", "action"})
@NullMarked
package balans.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
