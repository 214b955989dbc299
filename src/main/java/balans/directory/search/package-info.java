/// One index over everything public, tolerant of typing errors, the same on both databases.
@NullMarked
package balans.directory.search;

import org.jspecify.annotations.NullMarked;
