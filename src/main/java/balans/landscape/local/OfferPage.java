package balans.landscape.local;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One service, with whom it is for and how to reach it. Empty texts are left out. `entry`: its organisation in the register
/// of organisations.
public record OfferPage(
        String id, String name, String organisation, String organisationId, String entry, String organisationAbout, String about, String alert, boolean closed,
        String ages, String forWhom, String howToStart, String costs, List<String> kinds, List<String> languages,
        List<Reach> reaches, List<Opening> openings, List<Spot> spots, List<String> areas, List<Room> rooms, String source,
        String confirmed, boolean doubtful, boolean editor) {

    /// `link`: with what a browser opens it, such as `tel:`.
    public record Reach(String words, String link, String about) {}

    public record Opening(List<String> days, String from, String until, String about) {}

    /// `address` is empty where it is confidential, which `secret` says; `addressId` is for an editor.
    public record Spot(String name, String address, boolean secret, String addressId, List<String> access, List<Opening> openings,
            List<Reach> reaches, String travel) {}

    /// Free places; null once it is too old to be true.
    public record Room(@Nullable Integer free, String unit, String on) {}
}
