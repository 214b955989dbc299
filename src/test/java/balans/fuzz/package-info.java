/// What `bin/fuzz` starts with, and a short turn of it in every test run.
@NullMarked
package balans.fuzz;

import org.jspecify.annotations.NullMarked;
