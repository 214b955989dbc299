package balans.conversation.own;

/// Proof that this device holds the owner's link of the sheet in the path (`{code}`). Only [Doors] makes one.
record Owner(OwnSheet sheet, Key key) {}
