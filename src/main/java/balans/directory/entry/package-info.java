/// What an entry of a register is, whichever register: fields, references, versions, and how one becomes public. An
/// instrument that keeps public records of its own brings [Register]s and uses what is here.
@NamedInterface("entry")
@NullMarked
package balans.directory.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
