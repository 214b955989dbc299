package balans.agenda.edition;

import balans.agenda.Piece;
import java.util.List;

/// One of the two moments that are compared.
///
/// @param key as it stands in an address: an edition, or [#NOW]
/// @param address where to read it
public record Side(String key, String label, String address, List<Piece> pieces) {

    public static final String NOW = "nu";
}
