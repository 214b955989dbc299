/// What a nurse recorded of a contact with a parent, sealed in her browser.
@NullMarked
package balans.screening.followup;

import org.jspecify.annotations.NullMarked;
