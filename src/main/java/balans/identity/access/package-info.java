/// Who looked at what of whom, and when (NEN 7513): a chain for each organisation that the database refuses to change, and its
/// pages for the privacy officer. Holds nothing of what was seen.
@NullMarked
package balans.identity.access;

import org.jspecify.annotations.NullMarked;
