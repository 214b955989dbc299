/// Sealing the rows of a centre anew after its key changed. Done by a browser, row by row; the server swaps bytes it cannot
/// open for others.
@NullMarked
package balans.screening.renewal;

import org.jspecify.annotations.NullMarked;
