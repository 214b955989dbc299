package balans.monitor.paper;

import balans.web.Qr;
import balans.monitor.statement.Ends;
import balans.monitor.team.Team;
import java.util.List;

/// To print: a card for each statement, a sheet for stickers, a thermometer for each statement.
///
/// @param back where the leader came from
/// @param stickers how many each person gets; zero leaves the sticker sheet out
public record SheetPage(Team team, String back, List<Card> cards, Ends ends, int stickers, String site, Qr qr) {

    /// @param group the title of the group it belongs to
    public record Card(String wording, String group) {}

    static final int MOST_CARDS = 30;
}
