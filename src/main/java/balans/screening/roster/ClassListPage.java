package balans.screening.roster;

import balans.screening.programme.Centre;

/// @param languages in which parents can be addressed, as codes with commas
public record ClassListPage(Centre centre, String languages) {}
