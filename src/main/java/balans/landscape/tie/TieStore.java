package balans.landscape.tie;

import balans.landscape.local.Tied;
import balans.landscape.tie.Tie.FoundBy;
import balans.landscape.tie.Tie.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TieStore implements Tied {

    private final JdbcClient db;
    private final Clock clock;

    TieStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Optional<String> entryOf(String organisation) {
        return find(organisation).filter(tie -> tie.state() == State.TIED).map(Tie::entry);
    }

    Optional<Tie> find(String organisation) {
        return db.sql("SELECT * FROM landscape_tie WHERE organisation = :organisation").param("organisation", organisation)
                .query(TieStore::tie).optional();
    }

    List<Tie> in(State state, int skipped, int most) {
        return db.sql("SELECT * FROM landscape_tie WHERE state = :state ORDER BY entry, organisation LIMIT :most OFFSET :skipped")
                .param("state", state.name()).param("most", most).param("skipped", skipped).query(TieStore::tie).list();
    }

    int count(State state) {
        return db.sql("SELECT count(*) FROM landscape_tie WHERE state = :state").param("state", state.name())
                .query(Integer.class).single();
    }

    List<String> organisationsOf(String entry) {
        return db.sql("SELECT organisation FROM landscape_tie WHERE entry = :entry AND state = 'TIED' ORDER BY organisation")
                .param("entry", entry).query(String.class).list();
    }

    Set<String> known(Collection<String> organisations) {
        return organisations.isEmpty() ? Set.of()
                : new HashSet<>(db.sql("SELECT organisation FROM landscape_tie WHERE organisation IN (:some)")
                        .param("some", organisations).query(String.class).list());
    }

    void put(Tie tie) {
        db.sql("""
                INSERT INTO landscape_tie (organisation, entry, state, found_by, at)
                VALUES (:organisation, :entry, :state, :by, :now)
                ON CONFLICT (organisation) DO UPDATE SET entry = excluded.entry, state = excluded.state,
                    found_by = excluded.found_by, at = excluded.at
                """)
                .param("organisation", tie.organisation()).param("entry", tie.entry()).param("state", tie.state().name())
                .param("by", tie.foundBy().name()).param("now", clock.millis()).update();
    }

    void follow(String gone, String stays) {
        db.sql("UPDATE landscape_tie SET entry = :stays WHERE entry = :gone").param("stays", stays).param("gone", gone).update();
    }

    private static Tie tie(ResultSet row, int index) throws SQLException {
        return new Tie(row.getString("organisation"), row.getString("entry"), State.valueOf(row.getString("state")),
                FoundBy.valueOf(row.getString("found_by")));
    }
}
