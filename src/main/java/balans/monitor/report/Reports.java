package balans.monitor.report;

import balans.monitor.agreement.Agreements;
import balans.monitor.paper.Papers;
import balans.monitor.paper.Photos;
import balans.monitor.session.Held;
import balans.monitor.statement.ReadyStatements;
import balans.monitor.sticker.Result;
import balans.monitor.sticker.Stickers;
import balans.monitor.talk.Notes;
import balans.monitor.team.Team;
import balans.monitor.thermometer.Remark;
import balans.monitor.thermometer.Thermometer;
import balans.monitor.trend.Series;
import balans.monitor.trend.Trends;
import balans.web.DutchDay;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts together what a session left behind.
@Component
class Reports {

    private final Trends trends;
    private final Thermometer thermometer;
    private final Stickers stickers;
    private final Notes notes;
    private final Agreements agreements;
    private final Papers papers;
    private final Photos photos;
    private final ReadyStatements ready;
    private final Clock clock;

    Reports(Trends trends, Thermometer thermometer, Stickers stickers, Notes notes, Agreements agreements, Papers papers,
            Photos photos, ReadyStatements ready, Clock clock) {
        this.trends = trends;
        this.thermometer = thermometer;
        this.stickers = stickers;
        this.notes = notes;
        this.agreements = agreements;
        this.papers = papers;
        this.photos = photos;
        this.ready = ready;
        this.clock = clock;
    }

    ReportPage of(Team team, Held session) {
        var series = trends.of(team).stream().map(s -> s.of(session.id())).filter(s -> !s.points().isEmpty())
                .sorted(Comparator.comparing((Series s) -> s.points().getFirst().observation().pattern()))
                .toList();
        var results = session.byStickers() && session.closed() ? stickers.results(session.id()) : List.<Result>of();
        return new ReportPage(team, session, DutchDay.of(session.startedAt(), clock.getZone()), series,
                remarks(session), ready.ends(session.ends()), results, papers.stickers(session.id()),
                papers.find(session.id()), notes.of(session.id()),
                agreements.madeIn(team.id(), session.id()), photos.goneOn(session.id()).orElse(""),
                clock.getZone());
    }

    private Map<String, List<Remark>> remarks(Held session) {
        var remarks = new HashMap<String, List<Remark>>();
        for (var round : thermometer.rounds(session.id())) {
            remarks.put(round.id(), thermometer.remarks(round).stream().filter(r -> !r.hidden()).toList());
        }
        return remarks;
    }
}
