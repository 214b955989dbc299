package balans.screening.planning;

import balans.screening.programme.Centre;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param sharedOn null when nothing is shared
public record FiguresPage(Centre centre, @Nullable LocalDate sharedOn) {

    /// What one centre shared.
    public record OfCentre(String centre, LocalDate on, SharedFigures figures) {}
}
