package balans.conversation.sheet;

import java.util.List;
import java.util.Optional;

/// The model of digital balance: in the middle making one's own choices, around it three sides of health (R000-7).
public record Model(String title, String core, List<Goal> goals) {

    public Optional<Goal> goal(String id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    public Optional<Goal.Part> part(String id) {
        return goals.stream().flatMap(goal -> goal.parts().stream()).filter(part -> part.id().equals(id)).findFirst();
    }
}
