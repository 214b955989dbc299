package balans.landscape.referral;

import balans.identity.Organisations;
import java.util.List;

/// @param link of the partner that was just added, the only time that it can be seen; empty otherwise
public record PartnerPage(List<Row> rows, String link, String linkFor, boolean nameMissing) {

    public record Row(Organisations.Named partner, boolean ready) {}

    public PartnerPage {
        rows = List.copyOf(rows);
    }
}
