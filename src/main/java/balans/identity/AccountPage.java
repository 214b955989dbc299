package balans.identity;

import java.util.List;
import java.util.stream.Collectors;

/// What `/mijn` shows: who this is, and where this person may go.
public record AccountPage(String name, String email, List<Place> places) {

    public record Place(Role role, String id, String organisation, String href) {}

    /// The ids of the centres whose keys this person can open; ids need no escaping.
    public String centresAsJson() {
        return places.stream().filter(p -> p.role().holdsKeys()).map(p -> '"' + p.id() + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }
}
