package balans.monitor.session;

import balans.database.DeletedBytes;
import balans.monitor.statement.Statements;
import balans.monitor.thermometer.Thermometer;
import balans.web.live.Live;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Ends a session for good. What is still hidden is counted by the same rules; every device is forgotten; the code
/// leads nowhere any more.
@Component
class CloseSession {

    private final SessionStore sessions;
    private final MemberStore members;
    private final Thermometer thermometer;
    private final balans.monitor.sticker.Stickers stickers;
    private final Statements statements;
    private final TransactionTemplate transaction;
    private final Live live;
    private final Clock clock;
    private final DeletedBytes deletedBytes;

    CloseSession(SessionStore sessions, MemberStore members, Thermometer thermometer,
            balans.monitor.sticker.Stickers stickers, Statements statements, TransactionTemplate transaction,
            Live live, Clock clock, DeletedBytes deletedBytes) {
        this.deletedBytes = deletedBytes;
        this.sessions = sessions;
        this.members = members;
        this.thermometer = thermometer;
        this.stickers = stickers;
        this.statements = statements;
        this.transaction = transaction;
        this.live = live;
        this.clock = clock;
    }

    void close(Session session) {
        var version = transaction.execute(status -> {
            var closed = sessions.close(session.id(), members.takingPart(session.id()), clock.instant());
            closed.ifPresent(v -> putAway(session));
            return closed;
        });
        if (version != null && version.isPresent()) {
            live.changed(session.topic(), version.getAsLong());
            deletedBytes.wipeSoon();
        }
    }

    private void putAway(Session session) {
        stickers.reveal(session.id());
        thermometer.reveal(session.id(), members.takingPart(session.id()));
        thermometer.rounds(session.id()).forEach(round -> statements.settle(session.team(), round.statement()));
        members.removeAll(session.id());
    }

    /// Sessions that nobody closed.
    void closeForgotten() {
        var now = clock.instant();
        sessions.forgotten(now.minus(Session.LONGEST_LIVE), now.minus(Session.LONGEST_OPEN)).forEach(this::close);
    }
}
