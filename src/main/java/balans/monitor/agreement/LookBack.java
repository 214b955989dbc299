package balans.monitor.agreement;

import balans.action.Action;
import balans.action.CheckIn;
import org.jspecify.annotations.Nullable;

/// One action that is looked back on.
///
/// @param answer what was said about it on this occasion, null until then
/// @param before what its owner said in answer to the reminder, null without one
public record LookBack(Action action, @Nullable CheckIn answer, @Nullable CheckIn before) {}
