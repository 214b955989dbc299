package balans.monitor.workshop;

import balans.canvas.Canvases;
import balans.kernel.RandomId;
import balans.monitor.team.RoomCode;
import balans.monitor.team.Team;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OpenWorkshop {

    static final int MOST_GROUPS = 12;
    private static final int USUAL_GROUP = 4;
    private static final int LEAST_BOX_SECONDS = 180;
    private static final int MOST_BOX_SECONDS = 240;

    private final WorkshopStore workshops;
    private final Canvases canvases;
    private final Clock clock;

    OpenWorkshop(WorkshopStore workshops, Canvases canvases, Clock clock) {
        this.workshops = workshops;
        this.canvases = canvases;
        this.clock = clock;
    }

    static int usualGroups(int people) {
        return Math.clamp((people + USUAL_GROUP - 1) / USUAL_GROUP, 1, MOST_GROUPS);
    }

    @Transactional
    public Workshop open(Team team, int groups, int boxSeconds, int stickers) {
        var workshop = new Workshop(RandomId.next(), team.id(), RoomCode.fresh(), RandomId.next(),
                Math.clamp(boxSeconds, LEAST_BOX_SECONDS, MOST_BOX_SECONDS), Math.clamp(stickers, 3, 5), Step.GROUPS,
                0, 0, 1, 1, clock.instant());
        workshops.add(workshop);
        for (int number = 1; number <= Math.clamp(groups, 1, MOST_GROUPS); number++) {
            workshops.addGroup(workshop.id(), number, canvases.open());
        }
        return workshop;
    }
}
