/// A meeting about the landscape, live: a quick question, questions that are answered later in writing, and a wall of
/// inspiration (R002-22).
@NullMarked
package balans.landscape.meeting;

import org.jspecify.annotations.NullMarked;
