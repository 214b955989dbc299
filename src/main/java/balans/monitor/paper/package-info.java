/// The paper twin (R003-20): sheets to print, tallies typed in afterwards that count the same, a photo of the board.
@NullMarked
package balans.monitor.paper;

import org.jspecify.annotations.NullMarked;
