/// Measures of `bin/bench`, each beside the raw limit of the same machine in the same run. Programs, not tests.
@NullMarked
package balans.bench;

import org.jspecify.annotations.NullMarked;
