/// The sheets that anybody may read: per sector what is going on, what helps, and what to ask.
@NullMarked
package balans.conversation.sheet;

import org.jspecify.annotations.NullMarked;
