/// What every page shares: templates, texts, headers, refusals in words, the public pages about Balans itself.
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {"kernel", "database"})
@NullMarked
package balans.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
