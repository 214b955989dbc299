/// What an entry of a register is, whichever register: fields, references, versions, and how one becomes public.
@NullMarked
package balans.directory.entry;

import org.jspecify.annotations.NullMarked;
