package balans.screening.ending;

import balans.screening.programme.ManagedCentre;
import balans.screening.programme.Programme;
import java.util.Map;

/// What goes when one centre ends, for the manager who is about to decide it.
///
/// @param wrong whether the name that was typed is not the centre's
public record CentreEndPage(Programme programme, ManagedCentre centre, Map<String, Long> amounts, boolean wrong) {

    public String path() {
        return "/balansmeter/beheer/" + programme.id() + "/centra/" + centre.id().value();
    }
}
