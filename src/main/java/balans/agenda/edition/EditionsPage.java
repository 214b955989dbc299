package balans.agenda.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param withdrawn said too: their addresses once worked
/// @param next null before the first edition
public record EditionsPage(List<Edition> editions, List<Edition> withdrawn, @Nullable NextEdition next) {}
