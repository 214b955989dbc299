package balans.screening.worklist;

import balans.screening.programme.Centre;
import java.time.LocalDate;

/// What the server knows of the page of a work list, or of the one for paper forms: the centre. The rest is opened in
/// the browser.
public record WorkListPage(Centre centre, LocalDate today) {

    public String path() {
        return "/balansmeter/centrum/" + centre.id().value();
    }
}
