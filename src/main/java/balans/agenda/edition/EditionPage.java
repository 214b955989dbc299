package balans.agenda.edition;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// @param previous null for the first edition
/// @param newer the last edition, when this one is not it
/// @param next when the next one is due; null unless this is the last one
/// @param address of this installation, for the permanent address and for who writes it down from paper
public record EditionPage(
        Edition edition, List<Chapter> chapters, int pieces, int removed, boolean holds, @Nullable Edition previous,
        @Nullable Edition newer, @Nullable NextEdition next, String address) {

    public Edition.Seal seal() {
        return Objects.requireNonNull(edition.seal());
    }

    public Edition.Step publication() {
        return edition.step(EditionState.PUBLISHED).orElseThrow();
    }
}
