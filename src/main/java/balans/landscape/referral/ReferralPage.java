package balans.landscape.referral;

import balans.landscape.consent.Category;
import java.util.List;

/// @param letter everything that a browser needs to open it, as JSON; empty when the bytes are gone
public record ReferralPage(
        String organisation, String name, String id, boolean sent, String sender, String recipient, String purpose,
        State state, List<Category> categories, List<Line> steps, boolean mayReceive, boolean mayAnswer, String letter) {

    public record Line(State state, String day) {}

    public ReferralPage {
        categories = List.copyOf(categories);
        steps = List.copyOf(steps);
    }

    public String path() {
        return "/zorglandschap/verwijzen/" + organisation;
    }
}
