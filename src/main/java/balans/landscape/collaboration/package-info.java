/// Who works together around the young child, and what they agreed: public records, kept by the editors of the registers
/// (R002-9 to 11).
@NullMarked
package balans.landscape.collaboration;

import org.jspecify.annotations.NullMarked;
