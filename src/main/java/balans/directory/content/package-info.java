/// The start content, read once into empty registers.
@NullMarked
package balans.directory.content;

import org.jspecify.annotations.NullMarked;
