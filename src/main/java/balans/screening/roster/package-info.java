/// The class list: one sealed row a child, made and opened in the centre's browsers only. The server keeps, orders and
/// removes rows; it never learns a name, a code or an address.
@NullMarked
package balans.screening.roster;

import org.jspecify.annotations.NullMarked;
