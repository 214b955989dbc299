/// Stickers: which statement matters now.
@NullMarked
package balans.monitor.sticker;

import org.jspecify.annotations.NullMarked;
