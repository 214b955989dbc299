package balans.landscape.consent;

import balans.kernel.OrganisationId;
import balans.landscape.consent.Chain.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerStore {

    record Head(OrganisationId organisation, long number, String hash) {}

    private final JdbcClient db;

    LedgerStore(JdbcClient db) {
        this.db = db;
    }

    /// Locks the chain until the transaction ends: PostgreSQL locks the row, SQLite has one writer anyway.
    Head lock(OrganisationId organisation) {
        db.sql("""
                INSERT INTO landscape_ledger_head (organisation, number, hash) VALUES (:organisation, 0, :start)
                ON CONFLICT (organisation) DO NOTHING
                """)
                .param("organisation", organisation.value()).param("start", Chain.start(organisation)).update();
        db.sql("UPDATE landscape_ledger_head SET number = number WHERE organisation = :organisation")
                .param("organisation", organisation.value()).update();
        return db.sql("SELECT organisation, number, hash FROM landscape_ledger_head WHERE organisation = :organisation")
                .param("organisation", organisation.value()).query(LedgerStore::head).single();
    }

    void add(Row row) {
        db.sql("""
                INSERT INTO landscape_ledger (organisation, number, kind, subject, at, entry, previous, hash)
                VALUES (:organisation, :number, :kind, :subject, :at, :entry, :previous, :hash)
                """)
                .param("organisation", row.organisation().value()).param("number", row.number())
                .param("kind", row.kind()).param("subject", row.subject()).param("at", row.at())
                .param("entry", row.entry()).param("previous", row.previous()).param("hash", row.hash())
                .update();
        db.sql("UPDATE landscape_ledger_head SET number = :number, hash = :hash WHERE organisation = :organisation")
                .param("number", row.number()).param("hash", row.hash())
                .param("organisation", row.organisation().value()).update();
    }

    List<Row> of(OrganisationId organisation) {
        return db.sql("SELECT * FROM landscape_ledger WHERE organisation = :organisation ORDER BY number")
                .param("organisation", organisation.value()).query(LedgerStore::row).list();
    }

    List<Row> of(OrganisationId organisation, Subject subject) {
        return db.sql("""
                SELECT * FROM landscape_ledger WHERE organisation = :organisation AND subject = :subject ORDER BY number
                """)
                .param("organisation", organisation.value()).param("subject", subject.value())
                .query(LedgerStore::row).list();
    }

    /// Everything, to be closed by who reads it.
    Stream<Row> all() {
        return db.sql("SELECT * FROM landscape_ledger ORDER BY organisation, number").query(LedgerStore::row).stream();
    }

    List<Head> heads() {
        return db.sql("SELECT organisation, number, hash FROM landscape_ledger_head ORDER BY organisation")
                .query(LedgerStore::head).list();
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        return new Head(new OrganisationId(row.getString("organisation")), row.getLong("number"), row.getString("hash"));
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(new OrganisationId(row.getString("organisation")), row.getLong("number"), row.getString("kind"),
                row.getString("subject"), row.getLong("at"), row.getString("entry"), row.getString("previous"),
                row.getString("hash"));
    }
}
