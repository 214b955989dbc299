package balans.monitor.workshop;

import balans.canvas.Board.Typed;
import balans.canvas.Canvases;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What one participant sees: the room, and the board of the own group.
@Component
class WorkshopRoom {

    private final WorkshopViews views;
    private final Canvases canvases;
    private final Boxes boxes;
    private final ProposalStore proposals;
    private final Clock clock;

    WorkshopRoom(WorkshopViews views, Canvases canvases, Boxes boxes, ProposalStore proposals, Clock clock) {
        this.views = views;
        this.canvases = canvases;
        this.boxes = boxes;
        this.proposals = proposals;
        this.clock = clock;
    }

    WorkshopPage page(WorkshopMember by, String complaint, Typed typed) {
        var workshop = by.workshop();
        var current = workshop.step().hasBox() ? workshop.step().name() : "";
        var board = canvases.board(by.board(), workshop.path(), !workshop.isClosed(), boxes.all(), current, typed);
        var dots = workshop.step() == Step.STICKERS
                ? proposals.dots(workshop.id(), by.stickerHand())
                : Map.<Integer, String>of();
        return new WorkshopPage(views.of(workshop), by.group(), board, dots, complaint, clock.millis());
    }
}
