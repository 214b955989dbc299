package balans.conversation.own;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Freezes a meeting as a numbered version. The notes stay for the next one; the stickers are taken off.
@Component
class CloseMeeting {

    private final ChangeSheet changeSheet;
    private final OwnStore sheets;
    private final GoalStore goals;
    private final VersionStore versions;
    private final Snapshots snapshots;
    private final Clock clock;

    CloseMeeting(ChangeSheet changeSheet, OwnStore sheets, GoalStore goals, VersionStore versions, Snapshots snapshots,
            Clock clock) {
        this.changeSheet = changeSheet;
        this.sheets = sheets;
        this.goals = goals;
        this.versions = versions;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /// A second click closes nothing. What the owner sees as `sheet` may be a moment old: it is read again in turn.
    boolean close(OwnSheet seen) {
        return changeSheet.change(seen, () -> {
            var sheet = sheets.find(seen.code()).filter(s -> s.meeting() == seen.meeting());
            if (sheet.isEmpty() || !sheets.nextMeeting(sheet.get())) {
                return false;
            }
            versions.add(sheet.get(), snapshots.take(sheet.get(), LocalDate.now(clock).toString()), clock.instant());
            goals.unstickAll(sheet.get());
            return true;
        });
    }
}
