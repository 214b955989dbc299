package balans.monitor.workshop;

import balans.web.Qr;
import balans.monitor.statement.Group;
import java.util.List;

/// The leader's view.
///
/// @param path of the leader's page
/// @param screen the projector's link
/// @param groups of the team's list, in which a winner can be put
public record WorkshopLeadPage(
        WorkshopView view, String path, String site, String screen, Qr qr, List<Group> groups, String complaint,
        long now) {}
