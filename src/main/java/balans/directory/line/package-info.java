/// The lines of the Gespreksagenda as records: national ones, and those that an organisation puts beside them.
@NullMarked
package balans.directory.line;

import org.jspecify.annotations.NullMarked;
