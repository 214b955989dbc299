/// Who really is around a family here: organisations, services and locations of a municipality, a postcode or a region.
@NullMarked
package balans.landscape.local;

import org.jspecify.annotations.NullMarked;
