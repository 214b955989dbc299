/// Ties the organisations of the local landscape to the register of organisations, so that one page shows what an
/// organisation does in every instrument (R002-8).
@NullMarked
package balans.landscape.tie;

import org.jspecify.annotations.NullMarked;
