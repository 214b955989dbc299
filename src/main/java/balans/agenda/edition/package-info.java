/// Editions of the agenda: frozen, hashed, published for ever at their own address; and what changed between two of them.
@NullMarked
package balans.agenda.edition;

import org.jspecify.annotations.NullMarked;
