/// Personal links of parents: which there are, how far each is, and how they reach the parents. Never holds the secret
/// of a link; the mail relay sees one in passing, within a request, and keeps nothing of it.
@NullMarked
package balans.screening.invitation;

import org.jspecify.annotations.NullMarked;
