/// Consent to share something about a child: who gave it, in which capacity, for what, to whom, until when; refusals and
/// withdrawals too. A record never changes: what comes later is a new record, chained to those before it (R002-12 to 15).
/// A child is here only as a random id, a person of ours as an id.
@NullMarked
package balans.landscape.consent;

import org.jspecify.annotations.NullMarked;
