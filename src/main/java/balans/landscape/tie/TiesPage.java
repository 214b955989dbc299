package balans.landscape.tie;

import balans.landscape.tie.Tie.State;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which organisations are the same. `entries`: titles of the register by id, to choose from.
public record TiesPage(
        @Nullable State state, List<Row> rows, Map<State, Integer> counts, Map<String, String> entries, int number, boolean more,
        boolean unknown) {

    /// In the address; an empty word there would mean what it means to leave it out.
    public static final String ALL = "alle";

    /// @param tie null where nothing was found yet
    public record Row(String organisation, String name, int services, @Nullable Tie tie) {}

    public TiesPage {
        rows = List.copyOf(rows);
    }

    public String address(int page) {
        return "/redactie/zorglandschap/organisaties?stand=" + (state == null ? ALL : state.name()) + "&p=" + page;
    }
}
