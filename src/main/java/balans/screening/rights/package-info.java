/// What a parent may ask of what is kept of her: to see it, to have it corrected, to take it along, to have it erased. Each
/// time it is recorded that it was asked and done; by whom and about whom is sealed.
@NullMarked
package balans.screening.rights;

import org.jspecify.annotations.NullMarked;
