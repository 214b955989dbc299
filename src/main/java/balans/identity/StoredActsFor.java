package balans.identity;

import balans.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class StoredActsFor implements ActsFor {

    private final MembershipStore memberships;
    private final PersonStore people;

    StoredActsFor(MembershipStore memberships, PersonStore people) {
        this.memberships = memberships;
        this.people = people;
    }

    @Override
    public List<Acting> organisationsOf(PersonId person) {
        return memberships.of(person).stream().map(m -> new Acting(m.organisation(), m.organisationName())).toList();
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return people.find(person).map(PersonStore.Person::name);
    }
}
