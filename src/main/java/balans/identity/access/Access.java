package balans.identity.access;

import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.time.Instant;

/// One look or change. The fields that never differ are in [AccessSheet].
///
/// @param event the same for a look and for the line that says that it came to nothing
/// @param outcome NEN 7513, EventOutcomeIndicator: 0 allowed, 4 came to nothing, 8 a fault
/// @param object a random id of whom it was about; empty for several at once
/// @param role a [balans.identity.Role], or PARENT for who came with a link of their own and is known by nothing else
/// @param network where the request came from
/// @param route method and path, with names instead of ids
public record Access(
        OrganisationId organisation, String event, Instant at, int outcome, Act act, What what, String object,
        PersonId person, String name, String role, String network, String route) {

    public static final int OBJECT_MAX_CHARS = 60;

    public Access with(int outcome, Instant at) {
        return new Access(organisation, event, at, outcome, act, what, object, person, name, role, network, route);
    }
}
