package balans.landscape.route;

import balans.web.DutchDay;
import java.time.LocalDate;
import java.util.Optional;

/// A card with what was promised, and beside it what happened, when there is enough of it.
///
/// @param received from sending until somebody took it up
/// @param feedback from sending until the sender heard
public record RoutePage(RouteCard card, Optional<Measured> received, Optional<Measured> feedback, LocalDate today) {

    public String day(LocalDate day) {
        return DutchDay.of(day);
    }

    public boolean isDue() {
        return !card.reviewOn().isAfter(today);
    }
}
