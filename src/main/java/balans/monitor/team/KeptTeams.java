package balans.monitor.team;

import balans.identity.ActsFor;
import balans.identity.ActsFor.Acting;
import balans.identity.SignedIn;
import balans.kernel.PersonId;
import balans.kernel.Refusal;
import balans.monitor.TeamId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Teams that are kept with an account, or under an organisation for all who act for it (R003-21).
@Component
class KeptTeams {

    /// @param role what this person may do in it
    public record Kept(Team team, TeamRole role) {}

    public record Named(String person, String name, TeamRole role) {}

    private final KeeperStore keepers;
    private final ActsFor actsFor;

    KeptTeams(KeeperStore keepers, ActsFor actsFor) {
        this.keepers = keepers;
        this.actsFor = actsFor;
    }

    List<Kept> of(SignedIn who) {
        var organisations = actsFor.organisationsOf(who.person()).stream().map(a -> a.organisation().value()).toList();
        return keepers.keptBy(who.person().value(), organisations).stream()
                .map(team -> new Kept(team, role(team.id(), who))).toList();
    }

    private TeamRole role(TeamId team, SignedIn who) {
        return keepers.of(team).stream().filter(k -> k.person().equals(who.person().value())).findFirst()
                .map(KeeperStore.Keeper::role).orElse(TeamRole.MEMBER);
    }

    /// From now on this person is known in the team, so that the leader can say what more he may do.
    @Transactional
    public Kept open(SignedIn who, String team) {
        var kept = of(who).stream().filter(k -> k.team().id().value().equals(team)).findFirst()
                .orElseThrow(() -> Refusal.notFound("team"));
        keepers.addIfNone(kept.team().id(), who.person().value(), TeamRole.MEMBER);
        return kept;
    }

    /// A key for this device, which ends with this role.
    Secret key(Kept kept, SignedIn who) {
        var secret = Secret.fresh();
        keepers.addKey(kept.team().id(), secret.hash(), who.person().value(), kept.role());
        return secret;
    }

    @Transactional
    public void keep(TeamId team, SignedIn who) {
        keepers.addIfNone(team, who.person().value(), TeamRole.LEADER);
        // Whoever holds the leader's link is a leader, also when his account was a member's until now.
        keepers.give(team, who.person().value(), TeamRole.LEADER);
    }

    List<Named> keepers(TeamId team) {
        return keepers.of(team).stream()
                .map(k -> new Named(k.person(), actsFor.nameOf(new PersonId(k.person())).orElse(""), k.role()))
                .sorted(Comparator.comparing(Named::role).thenComparing(Named::name)).toList();
    }

    @Transactional
    public void give(TeamId team, String person, TeamRole role) {
        if (!keepers.give(team, person, role)) {
            throw Refusal.notFound("keeper");
        }
    }

    List<Acting> organisationsOf(SignedIn who) {
        return actsFor.organisationsOf(who.person());
    }

    String organisation(TeamId team) {
        return keepers.organisation(team).orElse("");
    }

    /// Only under an organisation that the leader acts for.
    void putUnder(TeamId team, SignedIn who, String organisation) {
        if (!organisation.isEmpty()
                && organisationsOf(who).stream().noneMatch(a -> a.organisation().value().equals(organisation))) {
            throw Refusal.notFound("organisation");
        }
        keepers.putUnder(team, organisation);
    }
}
