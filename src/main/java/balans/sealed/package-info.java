/// The sealed-answer formats in Java, as `docs/formats/sealed-answer-v1.md` describes them: everything a browser
/// makes or opens. Used by the demonstration data, the tests and the command-line tool.
///
/// No server module may depend on it. The server keeps bytes that it cannot open, and has no code that could.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package balans.sealed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
