package balans.landscape.opportunity;

import java.util.List;
import java.util.Map;

public record OpportunitiesPage(List<Opportunity> opportunities, Map<String, Integer> actions, Map<String, String> typed, boolean wrong) {

    public OpportunitiesPage {
        opportunities = List.copyOf(opportunities);
        actions = Map.copyOf(actions);
        typed = Map.copyOf(typed);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public int actionsOf(Opportunity opportunity) {
        return actions.getOrDefault(opportunity.id(), 0);
    }
}
