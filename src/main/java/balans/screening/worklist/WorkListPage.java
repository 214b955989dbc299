package balans.screening.worklist;

import balans.screening.programme.Centre;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What the server knows of the page of a work list, or of the one for paper forms: the centre. The rest is opened in
/// the browser.
public record WorkListPage(Centre centre, LocalDate today) {

    public String path() {
        return "/balansmeter/centrum/" + centre.id().value();
    }

    /// What the list asks for in any case (ahead.js), the largest first.
    public List<String> askedAtOnce() {
        return Stream.of("tussenstand/kinderen", "tussenstand/antwoorden", "kinderen/versies", "opvolging", "vragenlijst")
                .map(below -> path() + "/" + below).toList();
    }
}
