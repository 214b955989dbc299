package balans.agenda.gap;

import balans.agenda.gap.Spot.Standing;
import balans.agenda.gap.WhiteSpots.Undecided;
import balans.directory.entry.Entry;
import java.util.List;

public record GapPage(List<Entry> themes, List<Entry> pillars, List<Spot> spots, List<Undecided> undecided, List<Signal> signals) {

    public Spot spot(Entry theme, Entry pillar) {
        return spots.stream().filter(spot -> spot.theme() == theme && spot.pillar() == pillar).findFirst().orElseThrow();
    }

    public List<Standing> standings() {
        return List.of(Standing.values());
    }

    public long white() {
        return spots.stream().filter(spot -> spot.standing() == Standing.WHITE).count();
    }
}
