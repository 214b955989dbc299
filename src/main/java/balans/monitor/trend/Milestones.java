package balans.monitor.trend;

import balans.action.Action;
import balans.monitor.TeamId;
import balans.monitor.agreement.Agreements;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Where the trend learns what the team set out to do: its actions.
@Component
class Milestones {

    private final Agreements agreements;

    Milestones(Agreements agreements) {
        this.agreements = agreements;
    }

    /// Oldest first.
    List<Milestone> of(TeamId team) {
        return agreements.of(team).stream().sorted(Comparator.comparing(Action::agreedAt))
                .map(action -> new Milestone(action.agreedAt(), action.title())).toList();
    }
}
