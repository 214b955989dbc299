package balans.monitor.workshop;

import balans.canvas.Canvases;
import balans.monitor.TeamId;
import balans.monitor.TeamRemoved;
import balans.monitor.team.RoomBehindCode;
import balans.monitor.team.RoomCode;
import balans.web.live.Live;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds workshops. Looking also settles what is due and closes what everybody forgot, whichever node began it.
@Component
class Workshops implements RoomBehindCode {

    private final WorkshopStore workshops;
    private final ProposalStore proposals;
    private final Canvases canvases;
    private final TransactionTemplate transaction;
    private final Live live;
    private final Clock clock;

    Workshops(WorkshopStore workshops, ProposalStore proposals, Canvases canvases, TransactionTemplate transaction,
            Live live, Clock clock) {
        this.workshops = workshops;
        this.proposals = proposals;
        this.canvases = canvases;
        this.transaction = transaction;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Optional<String> address(RoomCode code) {
        return workshops.findByCode(code).map(Workshop::path);
    }

    Optional<Workshop> find(String code) {
        return RoomCode.of(code).flatMap(this::find);
    }

    Optional<Workshop> of(TeamId team, String code) {
        return find(code).filter(workshop -> workshop.team().equals(team));
    }

    List<Workshop> of(TeamId team) {
        return workshops.of(team).stream().flatMap(workshop -> find(workshop.code()).stream()).toList();
    }

    private Optional<Workshop> find(RoomCode code) {
        return workshops.findByCode(code).flatMap(workshop -> tidied(workshop) ? workshops.findByCode(code)
                : Optional.of(workshop));
    }

    private boolean tidied(Workshop workshop) {
        if (workshop.isForgotten(clock.instant())) {
            close(workshop);
            return true;
        }
        return settleIfDue(workshop);
    }

    boolean settleIfDue(Workshop workshop) {
        var now = clock.instant();
        if (!workshop.isSettling() || workshop.settlesAt() > now.toEpochMilli()) {
            return false;
        }
        var version = transaction.execute(status -> {
            var settled = workshops.settle(workshop.id(), now);
            settled.ifPresent(v -> proposals.count(workshop.id()));
            return settled;
        });
        if (version != null) {
            version.ifPresent(v -> tell(workshop, v));
        }
        return true;
    }

    void close(Workshop workshop) {
        var version = transaction.execute(status -> workshops.close(workshop.id()));
        if (version != null) {
            version.ifPresent(v -> tell(workshop, v));
        }
    }

    void tell(Workshop workshop, long version) {
        live.changed(workshop.topic(), version);
    }

    /// The boards are not in the reach of the team's rows: nothing of a team stays.
    @EventListener
    void on(TeamRemoved removed) {
        workshops.boardsOf(removed.team()).forEach(canvases::remove);
    }
}
