package balans.screening.rights;

import balans.screening.programme.Centre;
import java.time.LocalDate;

/// What the server knows of the page of requests: the centre. The rest is opened in the browser.
public record RequestsPage(Centre centre, LocalDate today) {

    public String path() {
        return "/balansmeter/centrum/" + centre.id().value();
    }
}
