package balans.monitor.session;

import balans.web.Qr;

/// The projector's view: what the room sees, nothing that is one person's.
public record ScreenPage(SessionView view, String site, String screen, Qr qr, long now) {

    public String path() {
        return "/m/" + view.code().value() + "/scherm/" + screen;
    }
}
