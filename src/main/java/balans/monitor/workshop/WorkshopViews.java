package balans.monitor.workshop;

import balans.canvas.Canvases;
import balans.canvas.Note;
import balans.monitor.sticker.Candidate;
import balans.monitor.sticker.Focus;
import balans.monitor.sticker.Result;
import balans.monitor.team.Teams;
import balans.monitor.workshop.WorkshopView.Sheet;
import balans.monitor.workshop.WorkshopView.Table;
import java.time.Instant;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class WorkshopViews {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm:ss");
    /// As many as a session starts with.
    private static final int WINNERS = 2;

    private final WorkshopStore workshops;
    private final ProposalStore proposals;
    private final Canvases canvases;
    private final Boxes boxes;
    private final Teams teams;
    private final ZoneId zone;

    WorkshopViews(WorkshopStore workshops, ProposalStore proposals, Canvases canvases, Boxes boxes, Teams teams,
            Clock clock) {
        this.workshops = workshops;
        this.proposals = proposals;
        this.canvases = canvases;
        this.boxes = boxes;
        this.teams = teams;
        this.zone = clock.getZone();
    }

    WorkshopView of(Workshop workshop) {
        var team = teams.find(workshop.team()).orElseThrow();
        var proposed = proposals.of(workshop.id());
        var focus = Focus.of(proposed.stream().map(WorkshopViews::result).toList(), WINNERS);
        return new WorkshopView(workshop.code(), workshop.path(), team.name(), workshop.step(),
                workshop.boxSeconds() / 60, tables(workshop), workshop.endsAt(), until(workshop),
                workshop.isSettling(), workshop.stickers(),
                workshop.step() == Step.STICKERS ? proposals.hands(workshop.id()) : 0, proposed,
                ids(focus.clear()), ids(focus.tied()));
    }

    private List<Table> tables(Workshop workshop) {
        return workshops.groups(workshop.id()).stream().map(group -> {
            var notes = workshop.step().hasBox() ? canvases.notes(group.board(), workshop.step().name()).size() : 0;
            var statements = workshop.step() == Step.STATEMENTS ? notes : 0;
            return new Table(group.number(), group.members(), notes, statements);
        }).toList();
    }

    List<Sheet> sheets(Workshop workshop) {
        return workshops.groups(workshop.id()).stream().map(group -> new Sheet(group.number(), boxes.all().stream()
                .map(box -> new Sheet.Part(box.title(), notes(group, box.key()))).toList())).toList();
    }

    private List<Note> notes(Group group, String box) {
        return canvases.notes(group.board(), box);
    }

    private String until(Workshop workshop) {
        return workshop.endsAt() == 0 ? "" : TIME.format(Instant.ofEpochMilli(workshop.endsAt()).atZone(zone));
    }

    private static Result result(Proposal proposal) {
        return new Result(new Candidate(proposal.id(), "", proposal.wording(), false), proposal.dots(), proposal.hands());
    }

    private static List<String> ids(List<Result> results) {
        return results.stream().map(result -> result.candidate().statement()).toList();
    }
}
