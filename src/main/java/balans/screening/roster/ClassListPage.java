package balans.screening.roster;

import balans.screening.programme.Centre;

public record ClassListPage(Centre centre) {}
