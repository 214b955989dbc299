/// Propose, review, publish; who may; what was said about an entry; tables in and out.
@NullMarked
package balans.directory.editing;

import org.jspecify.annotations.NullMarked;
