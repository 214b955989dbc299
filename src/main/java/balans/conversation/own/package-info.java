/// A sheet of their own, that a group fills in together, keeps and compares with last time.
@NullMarked
package balans.conversation.own;

import org.jspecify.annotations.NullMarked;
