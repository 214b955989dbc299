package balans.monitor.session;

import balans.web.Qr;
import java.time.LocalDate;

/// The facilitator's view.
///
/// @param screen the projector's link
/// @param link a facilitator's link that was just made, or empty: only its hash is kept
/// @param qr the way in, as modules of a QR code
public record LeadPage(SessionView view, Typed typed, String site, String screen, String link, Qr qr, long now,
        Agreeing agreeing) {

    /// @param day the usual one to look back on
    public record Agreeing(LocalDate today, LocalDate day, boolean canRemind) {}


    public String path() {
        return "/m/" + view.code().value();
    }
}
