package balans.monitor.paper;

import balans.clockwork.Chore;
import balans.monitor.SessionId;
import balans.web.DutchDay;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A photo of the board, for who leads the team or the session and nobody else: handwriting and faces say who. It
/// goes by itself on the day that stands beside it.
@Component
public class Photos implements Chore {

    static final Duration KEPT_FOR = Duration.ofDays(90);

    private final PhotoStore photos;
    private final Clock clock;

    Photos(PhotoStore photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    void keep(SessionId session, byte[] jpeg) {
        photos.put(session, jpeg, clock.instant().plus(KEPT_FOR));
    }

    Optional<byte[]> find(SessionId session) {
        return photos.find(session, clock.instant());
    }

    /// The day on which it goes, in words; empty when there is none.
    public Optional<String> goneOn(SessionId session) {
        return photos.goneAt(session, clock.instant()).map(at -> DutchDay.of(at, clock.getZone()));
    }

    void remove(SessionId session) {
        photos.remove(session);
    }

    @Override
    public String name() {
        return "photos-of-the-monitor";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        photos.removeDue(clock.instant());
    }
}
