package balans.identity;

import java.util.List;
import java.util.stream.Collectors;

/// What `/mijn` shows: who this is, and where this person may go.
public record AccountPage(String name, String email, List<Place> places, List<Passkey> passkeys, boolean asksCode,
        Sso sso, List<String> waitingFor) {

    /// Whether this person is known at the identity provider of their organisation, where there is one.
    public enum Sso { NONE, NOT_LINKED, LINKED }


    public record Place(Role role, String id, String organisation, String href) {}

    public record Passkey(String id, String name, String addedOn) {}

    /// The ids of the centres whose keys this person can open; ids need no escaping.
    public String centresAsJson() {
        return places.stream().filter(p -> p.role().holdsKeys()).map(p -> '"' + p.id() + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }
}
