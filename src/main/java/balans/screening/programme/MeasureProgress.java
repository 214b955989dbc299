package balans.screening.programme;

import balans.identity.Organisations;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MeasureProgress {

    private final CentreStore centres;
    private final ProgressStore progress;
    private final Organisations organisations;

    MeasureProgress(CentreStore centres, ProgressStore progress, Organisations organisations) {
        this.centres = centres;
        this.progress = progress;
        this.organisations = organisations;
    }

    Progress measure(Programme programme, ProgressFilter filter) {
        var schools = progress.schoolsByCentre(programme.id());
        var days = progress.daysByCentre(programme.id());
        return new Progress(centres.of(programme.id()).stream().filter(filter::takesCentre).map(centre -> {
            var id = centre.id().value();
            var weeks = WeekTally.of(days.getOrDefault(id, List.of())).stream()
                    .filter(week -> filter.takesWeek(week.week())).toList();
            return Progress.OfCentre.of(
                    centre, organisations.isReady(centre.id()), schools.getOrDefault(id, List.of()), weeks);
        }).toList());
    }
}
