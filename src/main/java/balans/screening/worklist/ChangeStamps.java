package balans.screening.worklist;

import balans.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Numbers that grow with every change of a centre's child list and follow-ups, so that an open work list learns
/// within a minute that a colleague changed something, without fetching it all again.
@Repository
class ChangeStamps {

    private final JdbcClient db;

    ChangeStamps(JdbcClient db) {
        this.db = db;
    }

    long children(OrganisationId centre) {
        return sum("SELECT COALESCE(SUM(version), 0) FROM screening_child WHERE centre = :centre", centre);
    }

    long followUps(OrganisationId centre) {
        return sum("SELECT COALESCE(SUM(version), 0) FROM screening_follow_up WHERE centre = :centre", centre);
    }

    private long sum(String sql, OrganisationId centre) {
        return db.sql(sql).param("centre", centre.value()).query(Long.class).single();
    }
}
