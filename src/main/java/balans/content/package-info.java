/// Reads the start content: texts and facts that come with Balans as YAML files.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package balans.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
