package balans.agenda.overview;

import balans.agenda.edition.NextEdition;
import balans.directory.entry.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole agenda, or what was asked for of it.
public record AgendaPage(Agenda agenda, AgendaFilter filter, List<ThemePart> parts, int found, @Nullable NextEdition next) {

    public record ThemePart(Entry theme, List<PillarPart> pillars, List<String> members) {}

    public record PillarPart(Entry pillar, String text, String lead, String emptyBecause, List<Row> rows) {}

    /// `actions` counts what is done for it; `leads` and `terms` how many of those say who and by when.
    public record Row(Ambition ambition, int actions, int leads, int terms) {

        public boolean isUndecided() {
            return leads == 0 || terms == 0;
        }
    }
}
