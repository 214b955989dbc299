package balans.landscape.opportunity;

import balans.action.Action;
import java.util.List;
import java.util.Map;

/// @param wrong name of the field that needs another look, or empty
public record OpportunityPage(Opportunity opportunity, List<Action> actions, Map<String, String> typed, String wrong) {

    public OpportunityPage {
        actions = List.copyOf(actions);
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
