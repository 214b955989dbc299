package balans.monitor.report;

import balans.action.Action;
import balans.monitor.agreement.DayWords;
import balans.monitor.paper.Paper;
import balans.monitor.session.Held;
import balans.monitor.statement.Ends;
import balans.monitor.sticker.Result;
import balans.monitor.talk.Note;
import balans.monitor.team.Team;
import balans.monitor.thermometer.Remark;
import balans.monitor.trend.Series;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// @param series a statement each, with this session's measurement only
/// @param remarks by round; only on the page of the leader, never in what is passed on
/// @param paperStickers by statement, those of `results` that were on paper
/// @param photoGoneOn when the photo goes, or empty without one
public record ReportPage(
        Team team, Held session, String day, List<Series> series, Map<String, List<Remark>> remarks, Ends ends,
        List<Result> results, Map<String, Integer> paperStickers, Optional<Paper> paper, List<Note> talk,
        List<Action> agreements,
        String photoGoneOn, ZoneId zone) {

    public String path() {
        return "/monitor/team/" + team.id().value() + "/sessie/" + session.code().value();
    }

    public List<String> talkInLines() {
        return talk.stream().map(Note::text).toList();
    }

    /// What, who and when of each, in a line.
    public List<String> agreementsInLines() {
        return agreements.stream().map(action -> Stream.of(action.title(), action.lead(), DayWords.of(action))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))).toList();
    }

    public List<Remark> remarks(Series of) {
        return remarks.getOrDefault(of.id(), List.of());
    }

    public List<Result> withStickers() {
        return results.stream().filter(r -> r.dots() > 0).toList();
    }

    /// How many took part, on phones and on paper.
    public int people() {
        var whole = paper.map(Paper::whole).orElse(false);
        return whole ? session.joined() : session.joined() + paper.map(Paper::people).orElse(0);
    }
}
