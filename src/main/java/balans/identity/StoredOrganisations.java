package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.kernel.RandomId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredOrganisations implements Organisations {

    static final Duration LINK_VALID_FOR = Duration.ofDays(14);

    private final OrganisationStore organisations;
    private final MembershipStore memberships;
    private final AccountLinkStore links;
    private final Clock clock;

    StoredOrganisations(OrganisationStore organisations, MembershipStore memberships, AccountLinkStore links, Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public OrganisationId addCentre(String name) {
        var id = new OrganisationId(RandomId.next());
        organisations.add(id, OrganisationStore.Kind.CENTRE, name, clock.instant());
        return id;
    }

    @Override
    @Transactional
    public OrganisationId addPartner(String name) {
        var id = addCentre(name);
        organisations.markPartner(id, clock.instant());
        return id;
    }

    @Override
    public List<Named> partners() {
        return organisations.partners();
    }

    @Override
    public Optional<String> nameOf(OrganisationId organisation) {
        return organisations.nameOf(organisation);
    }

    @Override
    public List<Named> withKeysOf(PersonId person) {
        return memberships.of(person).stream().filter(m -> m.role().holdsKeys())
                .map(m -> new Named(m.organisation(), m.organisationName())).toList();
    }

    @Override
    @Transactional
    public String accountToken(OrganisationId centre) {
        var token = RandomId.next();
        links.removeUnused(centre);
        links.add(Token.hashOf(token), centre, Role.NURSE, clock.instant(), clock.instant().plus(LINK_VALID_FOR));
        return token;
    }

    @Override
    public boolean isReady(OrganisationId centre) {
        return organisations.hasKey(centre);
    }
}
