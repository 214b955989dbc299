package balans.landscape.agreement;

import balans.identity.Organisations;
import balans.kernel.OrganisationId;
import balans.landscape.agreement.Agreement.Member;
import balans.landscape.agreement.Agreement.Standing;
import balans.landscape.consent.Category;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What may be asked about parties and their agreements.
@Component
public class Agreements {

    /// Why two organisations may not share now; nothing of it is about a child.
    public enum Objection { WE_ARE_OFF, WE_ARE_NOT_IN, RECIPIENT_LEFT, RECIPIENT_NOT_IN, MORE_THAN_AGREED }

    private final PartyStore parties;
    private final AgreementStore agreements;
    private final Organisations organisations;

    Agreements(PartyStore parties, AgreementStore agreements, Organisations organisations) {
        this.parties = parties;
        this.agreements = agreements;
        this.organisations = organisations;
    }

    public Optional<Party> party(OrganisationId organisation) {
        return parties.find(organisation);
    }

    public boolean takesPart(OrganisationId organisation) {
        return parties.find(organisation).filter(Party::takesPart).isPresent();
    }

    /// Only for who is in it, or was.
    public Optional<Agreement> find(OrganisationId by, String id) {
        return agreements.find(id).filter(a -> a.members().stream().anyMatch(m -> m.organisation().equals(by)));
    }

    public List<Agreement> of(OrganisationId organisation) {
        return agreements.of(organisation);
    }

    /// With whom an organisation may share within an agreement, now.
    public List<OrganisationId> recipients(OrganisationId sender, Agreement agreement) {
        return agreement.members().stream().filter(m -> m.standing() == Standing.IN).map(Member::organisation)
                .filter(o -> !o.equals(sender) && takesPart(o)).toList();
    }

    /// Who else takes part in this installation.
    public List<Party> others(OrganisationId than) {
        return parties.present().stream().filter(p -> p.takesPart() && !p.organisation().equals(than)).toList();
    }

    public Optional<Objection> objection(
            OrganisationId sender, OrganisationId recipient, String agreement, Set<Category> categories) {
        var found = find(sender, agreement);
        if (!takesPart(sender)) {
            return Optional.of(Objection.WE_ARE_OFF);
        }
        if (found.filter(a -> a.isIn(sender)).isEmpty()) {
            return Optional.of(Objection.WE_ARE_NOT_IN);
        }
        if (!takesPart(recipient) || found.get().members().contains(new Member(recipient, Standing.LEFT))) {
            return Optional.of(Objection.RECIPIENT_LEFT);
        }
        if (!found.get().isIn(recipient)) {
            return Optional.of(Objection.RECIPIENT_NOT_IN);
        }
        return found.get().categories().containsAll(categories) ? Optional.empty() : Optional.of(Objection.MORE_THAN_AGREED);
    }

    public String nameOf(OrganisationId organisation) {
        return organisations.nameOf(organisation).orElse("");
    }
}
