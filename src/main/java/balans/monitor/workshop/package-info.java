/// The workshop in which groups of a team write statements of their own (R003-5). Its notes are boards of the canvas;
/// its stickers belong to hands that only a device can make, as in a session.
@NullMarked
package balans.monitor.workshop;

import org.jspecify.annotations.NullMarked;
