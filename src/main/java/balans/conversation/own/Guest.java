package balans.conversation.own;

import java.util.Optional;

/// Proof that somebody knows the code of the sheet in the path (`{code}`). Only [Doors] makes one.
///
/// @param owner the owner's key, when this device holds it
/// @param device what stickers are stuck with; nothing when the device has not seen the sheet yet or keeps no cookies
record Guest(OwnSheet sheet, Optional<Key> owner, Optional<Key> device) {}
