package balans.agenda.feed;

import balans.agenda.Piece;
import balans.agenda.edition.FieldWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the agenda within another site.
///
/// @param edition the month of the last edition; null before the first
public record FragmentPage(String title, List<Piece> ambitions, @Nullable String edition, FieldWords words, String address) {}
