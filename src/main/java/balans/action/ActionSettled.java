package balans.action;

/// An action is done, let go or removed: nobody needs to be reminded of it. Said in the transaction that does it.
public record ActionSettled(ActionId action) {}
