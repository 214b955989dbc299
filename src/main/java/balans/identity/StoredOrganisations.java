package balans.identity;

import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredOrganisations implements Organisations {

    static final Duration LINK_VALID_FOR = Duration.ofDays(14);

    private final OrganisationStore organisations;
    private final AccountLinkStore links;
    private final Clock clock;

    StoredOrganisations(OrganisationStore organisations, AccountLinkStore links, Clock clock) {
        this.organisations = organisations;
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
