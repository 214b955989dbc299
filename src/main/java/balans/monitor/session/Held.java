package balans.monitor.session;

import balans.monitor.SessionId;
import balans.monitor.statement.Voice;
import balans.monitor.team.RoomCode;
import java.time.Instant;

/// A session as the other features of this module know it.
public record Held(
        SessionId id, RoomCode code, boolean closed, Voice voice, String ends, int stickers, boolean byStickers,
        boolean steered, int joined, Instant startedAt) {

    static Held of(Session session) {
        return new Held(session.id(), session.code(), session.isClosed(), session.voice(), session.ends(),
                session.stickers(), session.byStickers(), session.steered(), session.joined(), session.createdAt());
    }
}
