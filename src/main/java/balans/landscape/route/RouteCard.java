package balans.landscape.route;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param occasion when somebody takes this route
public record RouteCard(
        String id, Kind kind, String title, String audience, String occasion, int version, LocalDate validFrom, LocalDate reviewOn,
        List<Step> steps) {

    public enum Kind { REFERRAL, REPORT, ENFORCEMENT }

    public static final int MOST_STEPS = 8;

    /// @param leadTime at most; null when nothing is promised
    /// @param feedbackTo who hears how it went; empty: nobody
    public record Step(
            String who, String toWhom, String what, @Nullable LeadTime leadTime, String legalBasis, String feedbackTo,
            @Nullable LeadTime feedbackWithin) {}

    public RouteCard {
        steps = List.copyOf(steps);
    }
}
