package balans.monitor.team;

import balans.monitor.TeamId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who finds a team with an account, and as what.
@Repository
class KeeperStore {

    record Keeper(String person, TeamRole role) {}

    private final JdbcClient db;

    KeeperStore(JdbcClient db) {
        this.db = db;
    }

    void addIfNone(TeamId team, String person, TeamRole role) {
        db.sql("""
                INSERT INTO monitor_team_keeper (team, person, role) VALUES (:team, :person, :role)
                ON CONFLICT DO NOTHING
                """)
                .param("team", team.value()).param("person", person).param("role", role.name()).update();
    }

    /// What this account opened before ends, so that the new role counts at once.
    boolean give(TeamId team, String person, TeamRole role) {
        db.sql("DELETE FROM monitor_team_key WHERE team = :team AND person = :person")
                .param("team", team.value()).param("person", person).update();
        return db.sql("UPDATE monitor_team_keeper SET role = :role WHERE team = :team AND person = :person")
                .param("team", team.value()).param("person", person).param("role", role.name()).update() == 1;
    }

    void addKey(TeamId team, String hash, String person, TeamRole role) {
        db.sql("INSERT INTO monitor_team_key (hash, team, person, role) VALUES (:hash, :team, :person, :role)")
                .param("hash", hash).param("team", team.value()).param("person", person).param("role", role.name())
                .update();
    }

    List<Keeper> of(TeamId team) {
        return db.sql("SELECT person, role FROM monitor_team_keeper WHERE team = :team ORDER BY person")
                .param("team", team.value())
                .query((row, index) -> new Keeper(row.getString("person"), TeamRole.valueOf(row.getString("role"))))
                .list();
    }

    Optional<String> organisation(TeamId team) {
        return db.sql("SELECT organisation FROM monitor_team WHERE id = :team AND organisation IS NOT NULL")
                .param("team", team.value()).query(String.class).optional();
    }

    /// Empty: under no organisation any more.
    void putUnder(TeamId team, String organisation) {
        db.sql("UPDATE monitor_team SET organisation = :organisation WHERE id = :team")
                .param("team", team.value()).param("organisation", organisation.isEmpty() ? null : organisation)
                .update();
    }

    /// Those somebody keeps, and those of the organisations that somebody acts for.
    List<Team> keptBy(String person, List<String> organisations) {
        return db.sql("""
                SELECT t.* FROM monitor_team t
                WHERE t.organisation IN (:organisations)
                   OR t.id IN (SELECT k.team FROM monitor_team_keeper k WHERE k.person = :person)
                ORDER BY t.name, t.id
                """)
                .param("person", person).param("organisations", organisations.isEmpty() ? List.of("") : organisations)
                .query(TeamStore::toTeam).list();
    }
}
