package balans.landscape.referral;

import balans.landscape.consent.Entry.Decision;
import java.util.List;

/// The register of an organisation. Names of children are opened by the browser.
///
/// @param rest what the filter left out is not counted here: it says whether there is anything at all
public record ConsentPage(String organisation, String name, boolean on, String child, List<Row> rows, boolean rest,
        int number, int pages) {

    static final int SIZE = 50;

    /// @param kind DECISION, REFUSAL, GROUND, WITHDRAWAL or SHARING
    /// @param recipients names
    /// @param holds whether something may be shared on it now
    public record Row(long number, String kind, String subject, String day, String recipients, String purpose, String until, boolean holds) {}

    public ConsentPage {
        rows = List.copyOf(rows);
    }

    public String address(int page) {
        return path() + "/toestemmingen?p=" + page + (child.isEmpty() ? "" : "&kind=" + child);
    }

    public String path() {
        return "/zorglandschap/verwijzen/" + organisation;
    }

    /// One decision, as the parent gets it.
    public record Copy(
            String organisation, String name, long number, String hash, Decision decision, List<String> recipients,
            String day, String until, String by) {

        public Copy {
            recipients = List.copyOf(recipients);
        }
    }
}
