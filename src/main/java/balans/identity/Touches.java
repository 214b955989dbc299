package balans.identity;

import java.util.List;

/// A module's lines of the access log's table: one for every route that asks for a [CentreMember], a [KeyHolder] or a
/// [PrivacyOfficer], also for those that touch nobody. What has no line is logged too, as something unknown, and fails the
/// build (`AccessTableTest`).
public interface Touches {

    List<Touch> lines();
}
