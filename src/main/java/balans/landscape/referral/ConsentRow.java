package balans.landscape.referral;

import balans.landscape.consent.Ledger.Written;

/// A record of the register as it was written, and what the page says of it.
record ConsentRow(Written written, ConsentPage.Row shown) {}
