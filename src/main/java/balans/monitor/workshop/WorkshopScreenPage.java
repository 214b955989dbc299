package balans.monitor.workshop;

import balans.web.Qr;

/// The projector's view: what the room sees, no notes and nothing that is one group's own.
public record WorkshopScreenPage(WorkshopView view, String path, String site, Qr qr, long now) {}
