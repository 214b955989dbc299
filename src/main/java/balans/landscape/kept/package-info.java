/// Keeps the landscape true: asks every organisation once a year whether what is said of it still holds (R002-25).
@NullMarked
package balans.landscape.kept;

import org.jspecify.annotations.NullMarked;
