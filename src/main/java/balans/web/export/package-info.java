/// What leaves Balans as a file. Nothing of it is loaded before somebody asks for one.
@NullMarked
package balans.web.export;

import org.jspecify.annotations.NullMarked;
