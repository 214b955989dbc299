package balans.landscape.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an organisation sent and received. Names of children are opened by the browser.
///
/// @param state filter, or null
/// @param nobodyYet there is nothing at all, whatever the filter
public record DeskPage(
        String organisation, String name, boolean on, @Nullable State state, List<Row> rows, boolean nobodyYet,
        int number, int pages) {

    public static final int SIZE = 50;

    /// @param subject only on what we sent: the recipient has no id of the child
    public record Row(String id, boolean sent, String other, String purpose, State state, String day, String changed, String subject) {}

    public DeskPage {
        rows = List.copyOf(rows);
    }

    public String address(int page) {
        return path() + "?p=" + page + (state == null ? "" : "&stand=" + state.name());
    }

    public String path() {
        return "/zorglandschap/verwijzen/" + organisation;
    }
}
