/// What a team can put on the thermometer: the ready statements and its own.
@NullMarked
package balans.monitor.statement;

import org.jspecify.annotations.NullMarked;
