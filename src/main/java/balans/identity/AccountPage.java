package balans.identity;

import java.util.List;

/// What `/mijn` shows: who this is, and where this person may go.
public record AccountPage(String name, String email, List<Place> places) {

    public record Place(Role role, String organisation, String href) {}
}
