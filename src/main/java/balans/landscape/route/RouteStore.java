package balans.landscape.route;

import balans.landscape.route.RouteCard.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RouteStore {

    private final JdbcClient db;

    RouteStore(JdbcClient db) {
        this.db = db;
    }

    void put(RouteCard card) {
        db.sql("""
                INSERT INTO landscape_route (id, kind, title, audience, occasion, version, valid_from, review_on)
                VALUES (:id, :kind, :title, :audience, :occasion, :version, :from, :review)
                ON CONFLICT (id) DO UPDATE SET kind = :kind, title = :title, audience = :audience, occasion = :occasion,
                    version = :version, valid_from = :from, review_on = :review
                """)
                .param("id", card.id()).param("kind", card.kind().name()).param("title", card.title())
                .param("audience", card.audience()).param("occasion", card.occasion()).param("version", card.version())
                .param("from", card.validFrom().toString()).param("review", card.reviewOn().toString()).update();
        db.sql("DELETE FROM landscape_route_step WHERE route = :route").param("route", card.id()).update();
        for (int i = 0; i < card.steps().size(); i++) {
            var step = card.steps().get(i);
            db.sql("""
                    INSERT INTO landscape_route_step
                        (route, position, who, to_whom, what, lead_time, legal_basis, feedback_to, feedback_within)
                    VALUES (:route, :position, :who, :to, :what, :lead, :basis, :feedbackTo, :within)
                    """)
                    .param("route", card.id()).param("position", i).param("who", step.who()).param("to", step.toWhom())
                    .param("what", step.what()).param("lead", iso(step.leadTime())).param("basis", step.legalBasis())
                    .param("feedbackTo", step.feedbackTo()).param("within", iso(step.feedbackWithin())).update();
        }
    }

    void remove(String id) {
        db.sql("DELETE FROM landscape_route WHERE id = :id").param("id", id).update();
    }

    List<RouteCard> all() {
        return db.sql("SELECT * FROM landscape_route ORDER BY title, id").query(this::card).list();
    }

    Optional<RouteCard> find(String id) {
        return db.sql("SELECT * FROM landscape_route WHERE id = :id").param("id", id).query(this::card).optional();
    }

    void count(String agreement, @Nullable String route) {
        db.sql("DELETE FROM landscape_route_agreement WHERE agreement = :agreement").param("agreement", agreement).update();
        if (route != null) {
            db.sql("INSERT INTO landscape_route_agreement (agreement, route) VALUES (:agreement, :route)")
                    .param("agreement", agreement).param("route", route).update();
        }
    }

    String routeOf(String agreement) {
        return db.sql("SELECT route FROM landscape_route_agreement WHERE agreement = :agreement")
                .param("agreement", agreement).query(String.class).optional().orElse("");
    }

    /// How long it took from sending to this state, of every referral that counts for the route.
    List<Duration> times(String route, String state) {
        return db.sql("""
                SELECT min(s.at) - r.sent_at AS took
                FROM landscape_route_agreement a
                JOIN landscape_referral r ON r.agreement = a.agreement
                JOIN landscape_referral_step s ON s.referral = r.id AND s.state = :state
                WHERE a.route = :route GROUP BY r.id, r.sent_at
                """)
                .param("state", state).param("route", route)
                .query((row, index) -> Duration.ofMillis(row.getLong("took"))).list();
    }

    private RouteCard card(ResultSet row, int index) throws SQLException {
        var id = row.getString("id");
        return new RouteCard(id, RouteCard.Kind.valueOf(row.getString("kind")), row.getString("title"), row.getString("audience"),
                row.getString("occasion"), row.getInt("version"), LocalDate.parse(row.getString("valid_from")),
                LocalDate.parse(row.getString("review_on")), steps(id));
    }

    private List<Step> steps(String route) {
        return db.sql("SELECT * FROM landscape_route_step WHERE route = :route ORDER BY position").param("route", route)
                .query((row, index) -> new Step(row.getString("who"), row.getString("to_whom"), row.getString("what"),
                        LeadTime.parse(row.getString("lead_time")).orElse(null), row.getString("legal_basis"),
                        row.getString("feedback_to"), LeadTime.parse(row.getString("feedback_within")).orElse(null)))
                .list();
    }

    private static String iso(@Nullable LeadTime time) {
        return time == null ? "" : time.iso();
    }
}
