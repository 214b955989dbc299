package balans.screening.renewal;

import balans.screening.programme.Centre;

public record RenewalPage(Centre centre) {}
