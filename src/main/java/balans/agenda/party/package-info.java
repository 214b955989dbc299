/// Who takes part: parties, coalitions, working groups, and how to join. Every number here is counted.
@NullMarked
package balans.agenda.party;

import org.jspecify.annotations.NullMarked;
