package balans.action.reminder;

import balans.action.Action;

/// @param answered whether the answer was just given
public record ReminderPage(Action action, String token, boolean answered) {}
