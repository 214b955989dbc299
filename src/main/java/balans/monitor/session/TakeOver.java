package balans.monitor.session;

import balans.monitor.team.Secret;
import balans.web.live.Live;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Who leads: handed over, or taken over by anybody in the room when the one who leads has been away for 20 seconds.
/// A session must not stop because a battery is empty.
@Component
class TakeOver {

    private final LeadStore leads;
    private final MemberStore members;
    private final Live live;
    private final Clock clock;

    TakeOver(LeadStore leads, MemberStore members, Live live, Clock clock) {
        this.leads = leads;
        this.members = members;
        this.live = live;
        this.clock = clock;
    }

    /// False when somebody leads and is there, or was just a moment faster.
    boolean take(Participant who) {
        var now = clock.instant();
        var version = leads.takeOver(who.session().id(), who.member(), now, now.plus(Session.QUIET_ABSENCE));
        version.ifPresent(v -> live.changed(who.session().topic(), v));
        return version.isPresent();
    }

    /// By the facilitator's link, or by the leader of the team.
    Secret takeByLink(Session session) {
        var secret = Secret.fresh();
        members.add(session.id(), secret.hash(), false);
        leads.lead(session.id(), secret.hash(), clock.instant().plus(Session.QUIET_ABSENCE))
                .ifPresent(v -> live.changed(session.topic(), v));
        return secret;
    }

    /// @param pulse the page looks by itself every few seconds; one without scripts cannot
    void seen(Participant who, boolean pulse) {
        var until = clock.instant().plus(pulse ? Session.ABSENCE : Session.QUIET_ABSENCE).toEpochMilli();
        leads.beat(who.session().id(), who.member(), java.time.Instant.ofEpochMilli(until));
    }
}
