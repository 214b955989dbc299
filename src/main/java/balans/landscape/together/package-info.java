/// How those around a child work together: collaborations, agreements, what a library adds. As the source says it.
@NullMarked
package balans.landscape.together;

import org.jspecify.annotations.NullMarked;
