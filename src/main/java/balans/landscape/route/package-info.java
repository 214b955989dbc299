/// Route cards: along which steps a family, a report or a case goes, how long each step may take, on which law it rests and
/// who hears back. One shape for a referral in the birth chain and for a report about what happens on line (R002-10).
@NullMarked
package balans.landscape.route;

import org.jspecify.annotations.NullMarked;
