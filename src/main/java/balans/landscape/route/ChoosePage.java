package balans.landscape.route;

import java.util.List;

/// @param chosen id of a route, or empty
public record ChoosePage(String organisation, String agreement, String purpose, List<RouteCard> cards, String chosen) {

    public ChoosePage {
        cards = List.copyOf(cards);
    }
}
