/// What is measured, which proven methods are where, and the route cards.
@NullMarked
package balans.agenda.rollout;

import org.jspecify.annotations.NullMarked;
