/// Pages that follow what happens in a room. State, not events: a stream says only that there is a newer version,
/// and the page fetches what its reader may see. A lost message, a late join, a reload and a dead node are all
/// mended by the next look. See docs/decisions/0010.
@NullMarked
package balans.web.live;

import org.jspecify.annotations.NullMarked;
