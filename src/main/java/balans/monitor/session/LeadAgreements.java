package balans.monitor.session;

import balans.action.ActionId;
import balans.action.CheckIn;
import balans.monitor.agreement.AgreementForm;
import balans.monitor.agreement.Agreements;
import balans.monitor.agreement.Agreements.Outcome;
import balans.monitor.thermometer.Thermometer;
import balans.web.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the facilitator writes down for the team: new actions, and what became of the earlier ones (R003-14 to 16).
@Component
class LeadAgreements {

    private final Agreements agreements;
    private final Thermometer thermometer;
    private final SessionStore sessions;
    private final TransactionTemplate transaction;
    private final Live live;

    LeadAgreements(Agreements agreements, Thermometer thermometer, SessionStore sessions,
            TransactionTemplate transaction, Live live) {
        this.agreements = agreements;
        this.thermometer = thermometer;
        this.sessions = sessions;
        this.transaction = transaction;
        this.live = live;
    }

    Outcome agree(Session session, AgreementForm form) {
        var round = thermometer.rounds(session.id()).stream().filter(r -> r.id().equals(form.round())).findFirst();
        var outcome = agreements.agree(session.team(), session.id(), round.orElse(null), form);
        tell(session);
        return outcome;
    }

    Outcome lookBack(Session session, ActionId action, CheckIn.Outcome how, AgreementForm form) {
        var outcome = agreements.lookBack(session.team(), action, session.id().value(), how, form);
        tell(session);
        return outcome;
    }

    void remove(Session session, ActionId action) {
        agreements.remove(session.team(), session.id(), action);
        tell(session);
    }

    private void tell(Session session) {
        var version = transaction.execute(status -> sessions.touch(session.id()));
        if (version != null) {
            version.ifPresent(v -> live.changed(session.topic(), v));
        }
    }
}
