/// What a leader does between sessions: look back, choose statements, start the next one.
@NullMarked
package balans.monitor.plan;

import org.jspecify.annotations.NullMarked;
