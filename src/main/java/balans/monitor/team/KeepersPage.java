package balans.monitor.team;

import java.util.List;

/// @param organisation under which the team is kept now, or empty
public record KeepersPage(Team team, List<Row> rows, List<Choice> organisations, String organisation) {

    public record Row(String person, String name, TeamRole role, boolean isReader) {}

    public record Choice(String id, String name) {}

    public boolean isKept() {
        return rows.stream().anyMatch(Row::isReader);
    }
}
