package balans.screening.ending;

import balans.screening.programme.Centre;
import java.time.LocalDate;
import java.util.Map;

/// The end for a nurse: until when, what to take home, and what goes.
public record FarewellPage(Centre centre, Ending ending, LocalDate today, Map<String, Long> amounts) {

    public String path() {
        return "/balansmeter/centrum/" + centre.id().value();
    }
}
