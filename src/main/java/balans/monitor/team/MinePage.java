package balans.monitor.team;

import java.util.List;

public record MinePage(List<Row> rows) {

    public record Row(Team team, TeamRole role) {}
}
