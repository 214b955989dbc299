package balans.landscape.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record RoutesPage(RouteCard.@Nullable Kind kind, List<RouteCard> cards, boolean nothing) {

    public RoutesPage {
        cards = List.copyOf(cards);
    }
}
