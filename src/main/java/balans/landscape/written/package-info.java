/// Services of the local landscape that an editor writes here by hand, in the same words as those of a package (R002-8).
@NullMarked
package balans.landscape.written;

import org.jspecify.annotations.NullMarked;
