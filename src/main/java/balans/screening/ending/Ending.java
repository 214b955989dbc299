package balans.screening.ending;

import balans.kernel.OrganisationId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When everything of a programme goes. Nothing goes by itself that was not warned of a week before, also where the
/// end came nearer later, or had passed before Balans knew of ends.
///
/// @param warnedOn the day of the first warning about this end
public record Ending(
        String programme, OrganisationId organisation, LocalDate endsOn, int graceDays, @Nullable LocalDate warnedOn,
        State state) {

    public static final int GRACE_DAYS_MOST = 365;
    static final List<Integer> WARNINGS_DAYS = List.of(60, 30, 7);
    static final int LEAST_WARNING_DAYS = 7;

    public enum State { AHEAD, GOING, GONE }

    /// As the manager set it.
    public LocalDate deletesOn() {
        return endsOn.plusDays(graceDays);
    }

    /// As it will be.
    public LocalDate goesOn(LocalDate today) {
        var earliest = (warnedOn == null ? today : warnedOn).plusDays(LEAST_WARNING_DAYS);
        return deletesOn().isBefore(earliest) ? earliest : deletesOn();
    }

    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, goesOn(today));
    }

    boolean isDue(LocalDate today) {
        return state == State.AHEAD && warnedOn != null && !today.isBefore(goesOn(today));
    }

    /// The warning whose day has come last: who missed an earlier one gets one mail, not three.
    Optional<Integer> warning(LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, deletesOn());
        return state != State.AHEAD ? Optional.empty()
                : WARNINGS_DAYS.stream().filter(days -> left <= days).min(Comparator.naturalOrder());
    }
}
