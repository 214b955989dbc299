/// Young people and others in their own words: voices with a permission that they can withdraw, and comments.
@NullMarked
package balans.agenda.voice;

import org.jspecify.annotations.NullMarked;
