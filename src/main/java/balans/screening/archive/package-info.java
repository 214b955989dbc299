/// Everything of a centre as one file that its nurses take home. The server packs what it cannot open; `bin/bm` opens it
/// with the recovery kit, without any server. See docs/formats/archive-v1.md.
@NullMarked
package balans.screening.archive;

import org.jspecify.annotations.NullMarked;
