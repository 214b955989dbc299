package balans.monitor.agreement;

import balans.action.Action;
import balans.action.CheckIn;
import balans.monitor.team.Team;
import balans.web.DutchDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/// A team's actions, open and past.
///
/// @param nextDay the usual day to look back on
/// @param feed the secret address of the team's calendar
/// @param about the action that `complaint` is about, or empty
public record AgreementsPage(
        Team team, AgreementFilter filter, List<Row> rows, boolean any, LocalDate today, LocalDate nextDay, String feed,
        boolean canRemind, String complaint, String about, AgreementForm form, ZoneId zone) {

    /// @param addressee who will be reminded, or empty
    public record Row(Action action, List<CheckIn> checkIns, String addressee) {}

    public String path() {
        return "/monitor/team/" + team.id().value() + "/afspraken";
    }

    public String path(String state) {
        return UriComponentsBuilder.fromPath(path()).queryParam("stand", state)
                .queryParam("zoek", "{zoek}").build(filter.search()).toString();
    }

    public String csv() {
        return UriComponentsBuilder.fromPath(path() + ".csv").queryParam("stand", filter.state())
                .queryParam("zoek", "{zoek}").build(filter.search()).toString();
    }

    public boolean isOverdue(Row row) {
        return row.action().isOverdue(today);
    }

    public String day(Instant at) {
        return balans.web.DutchDay.of(at, zone);
    }
}
