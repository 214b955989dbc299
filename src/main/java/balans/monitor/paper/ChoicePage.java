package balans.monitor.paper;

import balans.monitor.statement.Choice;
import balans.monitor.statement.Ends;
import balans.monitor.statement.Group;
import balans.monitor.team.Team;
import java.util.List;
import java.util.Map;

/// Choosing statements for paper: beforehand to print them, or afterwards to type in a session that was held.
///
/// @param typed what was filled in and could not be taken; fields by name
/// @param ticked the statements that were ticked, by the name of their field
public record ChoicePage(
        Team team, List<Group> groups, List<Choice> choices, List<Ends> ends, Map<String, String> typed,
        Map<String, List<String>> ticked, List<Complaint> complaints) {

    public List<Choice> of(Group group) {
        return choices.stream().filter(c -> c.statement().group().equals(group.id())).toList();
    }

    public boolean ticked(String field, Choice choice) {
        return ticked.getOrDefault(field, List.of()).contains(choice.statement().id());
    }

    public String typed(String field, String otherwise) {
        return typed.getOrDefault(field, otherwise);
    }

    public boolean complains(String field) {
        return complaints.stream().anyMatch(c -> c.field().equals(field));
    }
}
