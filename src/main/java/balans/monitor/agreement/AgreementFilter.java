package balans.monitor.agreement;

import balans.action.Action;
import java.util.List;
import java.util.Locale;

/// What of the list is wanted, as it stands in the address.
///
/// @param state `open`, `klaar` or `alles`
/// @param search a part of what, who or about which statement; empty for all
public record AgreementFilter(String state, String search) {

    public static final List<String> STATES = List.of("open", "klaar", "alles");

    public AgreementFilter {
        state = STATES.contains(state) ? state : STATES.getFirst();
        search = search.strip();
    }

    boolean takes(Action action) {
        var wanted = search.toLowerCase(Locale.ROOT);
        return (state.equals("alles") || action.state().isOpen() == state.equals("open"))
                && (wanted.isEmpty() || "%s\n%s\n%s".formatted(action.title(), action.lead(), action.origin().about())
                        .toLowerCase(Locale.ROOT).contains(wanted));
    }
}
