package balans.screening.invitation;

import balans.screening.programme.Centre;

/// @param mail whether this installation can send mail itself
/// @param linkBase where parents' links begin; empty when it is where the nurse is
public record InvitationsPage(Centre centre, boolean mail, String sender, String contact, String linkBase, boolean open) {}
