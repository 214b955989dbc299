/// Referral: what went where, in which state, since when. What it says is sealed in the sender's browser to sender, recipient
/// and parent; the server keeps states and times (R002-12, R002-15, R002-17, R002-19).
@NullMarked
package balans.landscape.referral;

import org.jspecify.annotations.NullMarked;
