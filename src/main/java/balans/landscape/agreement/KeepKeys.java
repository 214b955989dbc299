package balans.landscape.agreement;

import balans.identity.StillNeeded;
import balans.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/// Who takes part in referral keeps its keys when a programme of the Balansmeter ends: its letters are sealed to them.
@Component
class KeepKeys implements StillNeeded {

    private final PartyStore parties;

    KeepKeys(PartyStore parties) {
        this.parties = parties;
    }

    @Override
    public boolean needs(OrganisationId organisation) {
        return parties.find(organisation).filter(Party::takesPart).isPresent();
    }
}
