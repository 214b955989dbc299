/// The shared calendar (R000-18, RX-8): events of the register and what the instruments add, as a page and as a feed.
@NullMarked
package balans.directory.calendar;

import org.jspecify.annotations.NullMarked;
