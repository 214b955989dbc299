package balans.monitor.sticker;

import java.util.Comparator;
import java.util.List;

/// What the stickers say about which statements go on. A tie at the border is not ours to break: it goes to the team.
///
/// @param clear chosen without doubt
/// @param tied equally many dots, more than there is room for
public record Focus(List<Result> clear, List<Result> tied) {

    public static Focus of(List<Result> results, int room) {
        var ranked = results.stream().filter(r -> r.dots() > 0)
                .sorted(Comparator.comparingInt(Result::dots).reversed()).toList();
        if (ranked.size() <= room) {
            return new Focus(ranked, List.of());
        }
        var border = ranked.get(room - 1).dots();
        var clear = ranked.stream().filter(r -> r.dots() > border).toList();
        var atBorder = ranked.stream().filter(r -> r.dots() == border).toList();
        return clear.size() + atBorder.size() <= room
                ? new Focus(ranked.subList(0, room), List.of())
                : new Focus(clear, atBorder);
    }

    /// Whether a choice goes against the stickers: it passes over something that got more of them.
    public static boolean isSteered(List<Result> results, List<String> chosen) {
        var fewest = results.stream().filter(r -> chosen.contains(r.candidate().statement()))
                .mapToInt(Result::dots).min().orElse(0);
        return results.stream().anyMatch(r -> !chosen.contains(r.candidate().statement()) && r.dots() > fewest);
    }
}
