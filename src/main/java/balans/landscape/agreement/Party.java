package balans.landscape.agreement;

import balans.kernel.OrganisationId;
import balans.landscape.consent.Regime;

/// An organisation that switched referral on.
///
/// @param email where it is told that something changed; empty: nowhere
/// @param duties version of the duties that it confirmed
public record Party(OrganisationId organisation, Regime regime, String contact, String email, String duties, boolean left) {

    /// Counts up when the duties change: they are confirmed anew before anything is received again.
    public static final String DUTIES = "2026-1";

    public boolean takesPart() {
        return !left && duties.equals(DUTIES);
    }
}
