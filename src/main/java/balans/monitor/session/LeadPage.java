package balans.monitor.session;

import balans.web.Qr;

/// The facilitator's view.
///
/// @param screen the projector's link
/// @param link a facilitator's link that was just made, or empty: only its hash is kept
/// @param qr the way in, as modules of a QR code
public record LeadPage(SessionView view, Typed typed, String site, String screen, String link, Qr qr, long now) {

    public String path() {
        return "/m/" + view.code().value();
    }
}
