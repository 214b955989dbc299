package balans.monitor.session;

import balans.database.DeletedBytes;
import balans.monitor.agreement.Agreements;
import balans.monitor.sticker.Stickers;
import balans.monitor.thermometer.Thermometer;
import balans.web.live.Live;
import java.time.Clock;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Ends a phase in which people gave something hidden: two seconds of grace for what is on its way, then everything
/// is counted once. The row of the session decides: a vote is before it or too late.
@Component
class Settle {

    private final SessionStore sessions;
    private final MemberStore members;
    private final Stickers stickers;
    private final Thermometer thermometer;
    private final Agreements agreements;
    private final TransactionTemplate transaction;
    private final Live live;
    private final Clock clock;
    private final DeletedBytes deletedBytes;

    Settle(SessionStore sessions, MemberStore members, Stickers stickers, Thermometer thermometer, Agreements agreements,
            TransactionTemplate transaction, Live live, Clock clock, DeletedBytes deletedBytes) {
        this.deletedBytes = deletedBytes;
        this.sessions = sessions;
        this.members = members;
        this.stickers = stickers;
        this.thermometer = thermometer;
        this.agreements = agreements;
        this.transaction = transaction;
        this.live = live;
        this.clock = clock;
    }

    void begin(Session session) {
        var at = clock.instant().plus(Session.GRACE);
        sessions.beginToSettle(session.id(), session.phase(), at).ifPresent(version -> {
            live.changed(session.topic(), version);
            Thread.ofVirtual().start(() -> settleAt(session));
        });
    }

    private void settleAt(Session session) {
        try {
            Thread.sleep(Session.GRACE.plusMillis(20));
            sessions.find(session.id()).ifPresent(this::ifDue);
        } catch (InterruptedException | DataAccessException leftToTheNextLook) {
            Thread.currentThread().interrupt();
        }
    }

    boolean ifDue(Session session) {
        var now = clock.instant();
        if (!session.isDue(now)) {
            return false;
        }
        var course = course(session);
        var to = course.after(session.phase());
        var endsAt = session.pace() == Pace.OPEN ? 0 : now.plus(course.box(to)).toEpochMilli();
        var version = transaction.execute(status -> {
            var moved = sessions.settle(session.id(), session.phase(), to, endsAt, now);
            moved.ifPresent(v -> reveal(session));
            return moved;
        });
        if (version != null && version.isPresent()) {
            live.changed(session.topic(), version.getAsLong());
            deletedBytes.wipeSoon();
        }
        return true;
    }

    private void reveal(Session session) {
        if (session.phase() == Phase.STICKERS) {
            stickers.reveal(session.id());
        } else {
            thermometer.reveal(session.id(), members.takingPart(session.id()));
        }
    }

    Course course(Session session) {
        var looksBack = !agreements.lookBack(session.team(), session.id(), session.createdAt()).isEmpty();
        return new Course(looksBack, session.byStickers());
    }
}
