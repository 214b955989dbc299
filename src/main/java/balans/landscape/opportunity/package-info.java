/// Opportunities: the seven of the source and those that people add, four ways to connect with a partner, and from an
/// opportunity to an action (R002-6, R002-7).
@NullMarked
package balans.landscape.opportunity;

import org.jspecify.annotations.NullMarked;
