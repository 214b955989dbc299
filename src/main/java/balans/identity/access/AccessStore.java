package balans.identity.access;

import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccessStore {

    record Head(String organisation, long number, String hash) {}

    private final JdbcClient db;

    AccessStore(JdbcClient db) {
        this.db = db;
    }

    /// Locks the chain until the transaction ends: PostgreSQL locks the row, SQLite has one writer anyway.
    Head lock(OrganisationId organisation) {
        db.sql("""
                INSERT INTO identity_access_head (organisation, number, hash) VALUES (:organisation, 0, :start)
                ON CONFLICT (organisation) DO NOTHING
                """)
                .param("organisation", organisation.value()).param("start", Line.start(organisation.value())).update();
        return db.sql("""
                UPDATE identity_access_head SET number = number WHERE organisation = :organisation
                RETURNING organisation, number, hash
                """)
                .param("organisation", organisation.value()).query(AccessStore::head).single();
    }

    void add(Line line) {
        var a = line.access();
        db.sql("""
                INSERT INTO identity_access (organisation, number, event, at, outcome, act, what, object, person, name, role,
                                             network, route, previous, hash)
                VALUES (:organisation, :number, :event, :at, :outcome, :act, :what, :object, :person, :name, :role,
                        :network, :route, :previous, :hash)
                """)
                .param("organisation", a.organisation().value()).param("number", line.number())
                .param("event", a.event()).param("at", a.at().toEpochMilli()).param("outcome", a.outcome())
                .param("act", a.act().name()).param("what", a.what().name()).param("object", a.object())
                .param("person", a.person().value()).param("name", a.name()).param("role", a.role())
                .param("network", a.network()).param("route", a.route())
                .param("previous", line.previous()).param("hash", line.hash()).update();
        db.sql("UPDATE identity_access_head SET number = :number, hash = :hash WHERE organisation = :organisation")
                .param("number", line.number()).param("hash", line.hash())
                .param("organisation", a.organisation().value()).update();
    }

    /// Newest first, as the filter asks.
    List<Line> of(OrganisationId organisation, AccessFilter filter, int most) {
        return db.sql("SELECT * FROM identity_access WHERE organisation = :organisation" + """
                 AND at >= :from AND at < :until AND (:person = '' OR person = :person) AND (:what = '' OR what = :what)
                 AND (:act = '' OR act = :act) AND (:object = '' OR object = :object) AND number < :before
                ORDER BY number DESC LIMIT :most
                """)
                .param("organisation", organisation.value())
                .param("from", filter.fromMillis()).param("until", filter.untilMillis())
                .param("person", filter.person()).param("what", filter.what()).param("act", filter.act())
                .param("object", filter.object()).param("before", filter.before())
                .param("most", most).query(AccessStore::line).list();
    }

    /// Everybody who stands in the log, by name: also who has left.
    List<AccessPage.Person> people(OrganisationId organisation) {
        return db.sql("""
                SELECT person, max(name) AS name FROM identity_access WHERE organisation = :organisation
                GROUP BY person ORDER BY 2, 1
                """)
                .param("organisation", organisation.value())
                .query((row, index) -> new AccessPage.Person(row.getString("person"), row.getString("name"))).list();
    }

    /// Everything, to be closed by who reads it.
    Stream<Line> all() {
        return db.sql("SELECT * FROM identity_access ORDER BY organisation, number").query(AccessStore::line).stream();
    }

    List<Head> heads() {
        return db.sql("SELECT organisation, number, hash FROM identity_access_head ORDER BY organisation")
                .query(AccessStore::head).list();
    }

    boolean exists(String organisation) {
        return db.sql("SELECT count(*) FROM identity_organisation WHERE id = :id").param("id", organisation)
                .query(Long.class).single() > 0;
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        return new Head(row.getString("organisation"), row.getLong("number"), row.getString("hash"));
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(row.getLong("number"), new Access(
                new OrganisationId(row.getString("organisation")), row.getString("event"),
                Instant.ofEpochMilli(row.getLong("at")), row.getInt("outcome"), Act.valueOf(row.getString("act")),
                What.valueOf(row.getString("what")), row.getString("object"), new PersonId(row.getString("person")),
                row.getString("name"), row.getString("role"), row.getString("network"),
                row.getString("route")), row.getString("previous"), row.getString("hash"));
    }
}
