/// The time picture: the people around a family from pregnancy to the fourth birthday, and the hand-overs between them.
@NullMarked
package balans.landscape.picture;

import org.jspecify.annotations.NullMarked;
