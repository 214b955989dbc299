package balans.monitor.workshop;

import balans.canvas.Board.Typed;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.team.Team;
import balans.web.DrawnCodes;
import balans.web.Qr;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The pages of a workshop: a participant's, the leader's, the projector's.
@Component
class WorkshopPages {

    private final WorkshopViews views;
    private final Workshops workshops;
    private final WorkshopRoom room;
    private final ReadyStatements ready;
    private final DrawnCodes codes;
    private final Clock clock;
    private final ZoneId zone;

    WorkshopPages(WorkshopViews views, Workshops workshops, WorkshopRoom room, ReadyStatements ready, DrawnCodes codes,
            Clock clock) {
        this.views = views;
        this.workshops = workshops;
        this.room = room;
        this.ready = ready;
        this.codes = codes;
        this.clock = clock;
        this.zone = clock.getZone();
    }

    static ModelAndView plain(String view, HttpStatus status) {
        return new ModelAndView("monitor/session/" + view, Map.of(), status);
    }

    ModelAndView door(Workshop workshop) {
        return new ModelAndView("monitor/workshop/join", Map.of("view", views.of(workshop)));
    }

    ModelAndView room(WorkshopMember by, boolean whole) {
        return new ModelAndView("monitor/workshop/" + (whole ? "room" : "room-stand"),
                Map.of("page", room.page(by, "", Typed.NOTHING)));
    }

    ModelAndView room(WorkshopMember by, String complaint, Typed typed) {
        return new ModelAndView("monitor/workshop/room", Map.of("page", room.page(by, complaint, typed)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView lead(Workshop workshop, boolean whole, String complaint) {
        var site = site();
        // A step taken a moment ago must show.
        var now = workshops.find(workshop.code().value()).orElse(workshop);
        var page = new WorkshopLeadPage(views.of(now), leadPath(now), shortened(site),
                now.path() + "/scherm/" + now.screen(), qr(site, now), ready.groups(), complaint, clock.millis());
        return new ModelAndView("monitor/workshop/" + (whole ? "lead" : "lead-stand"), Map.of("page", page),
                complaint.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView screen(Workshop workshop, boolean whole) {
        var site = site();
        var page = new WorkshopScreenPage(views.of(workshop), workshop.path() + "/scherm/" + workshop.screen(),
                shortened(site), qr(site, workshop), clock.millis());
        return new ModelAndView("monitor/workshop/" + (whole ? "screen" : "screen-stand"), Map.of("page", page));
    }

    ModelAndView desk(Team team) {
        var rows = workshops.of(team.id()).stream()
                .map(w -> new WorkshopDeskPage.Row(w.code().value(), w.step(), w.createdAt())).toList();
        return new ModelAndView("monitor/workshop/desk", Map.of("page", new WorkshopDeskPage(team,
                OpenWorkshop.usualGroups(team.size()), OpenWorkshop.MOST_GROUPS, rows, zone)));
    }

    ModelAndView sheets(Workshop workshop) {
        return new ModelAndView("monitor/workshop/sheets", Map.of("page",
                new WorkshopSheetPage(leadPath(workshop), views.of(workshop), views.sheets(workshop))));
    }

    static String leadPath(Workshop workshop) {
        return "/monitor/team/" + workshop.team().value() + "/werkplaats/" + workshop.code().value();
    }

    private Qr qr(String site, Workshop workshop) {
        return codes.of(site + "/m/" + workshop.code().value());
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private static String shortened(String site) {
        return site.replaceFirst("^https?://", "");
    }
}
