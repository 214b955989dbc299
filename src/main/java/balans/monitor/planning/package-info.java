/// Sessions that are still to come: planned, moved, cancelled, and begun.
@NullMarked
package balans.monitor.planning;

import org.jspecify.annotations.NullMarked;
