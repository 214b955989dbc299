package balans.landscape.collaboration;

import java.util.List;
import java.util.Map;

/// A form with what was typed; `wrong` are the names of fields that need another look.
///
/// @param id empty for a new one
public record EditPage(
        String id, Map<String, String> typed, List<String> wrong, List<Collaboration> collaborations, List<ChainAgreement> agreements,
        List<String> topics, boolean mayRemind) {

    public EditPage {
        typed = Map.copyOf(typed);
        wrong = List.copyOf(wrong);
        collaborations = List.copyOf(collaborations);
        agreements = List.copyOf(agreements);
        topics = List.copyOf(topics);
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean isWrong(String name) {
        return wrong.contains(name);
    }
}
