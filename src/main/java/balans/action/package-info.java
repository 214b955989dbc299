/// Who does what, when it is looked back on, and how that reaches a calendar: one register for all instruments. It
/// knows them by name and id only and never asks them anything.
@ApplicationModule(allowedDependencies = {"kernel", "web", "database", "mail"})
@NullMarked
package balans.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
