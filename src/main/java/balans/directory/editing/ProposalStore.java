package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.Reviews;
import balans.directory.entry.Fields;
import balans.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalStore implements Reviews {

    private final JdbcClient db;

    ProposalStore(JdbcClient db) {
        this.db = db;
    }

    void add(Proposal proposal) {
        var entry = proposal.entry();
        db.sql("""
                INSERT INTO directory_proposal
                    (id, kind, entry, base_version, title, fields, reason, person, name, at, state)
                VALUES (:id, :kind, :entry, :base, :title, :fields, :reason, :person, :name, :at, 'OPEN')
                """)
                .param("id", proposal.id()).param("kind", proposal.kind().name())
                .param("entry", entry == null ? null : entry.id()).param("base", proposal.baseVersion())
                .param("title", proposal.title()).param("fields", proposal.fields().json())
                .param("reason", proposal.reason()).param("person", proposal.person().value())
                .param("name", proposal.name()).param("at", proposal.at().toEpochMilli())
                .update();
    }

    Optional<Proposal> find(String id) {
        return db.sql("SELECT * FROM directory_proposal WHERE id = :id").param("id", id)
                .query(ProposalStore::toProposal).optional();
    }

    /// Oldest first: that one waits longest.
    List<Proposal> open() {
        return db.sql("SELECT * FROM directory_proposal WHERE state = 'OPEN' ORDER BY at, id")
                .query(ProposalStore::toProposal).list();
    }

    @Override
    public List<String> waiting(String instrument) {
        return open().stream().filter(proposal -> proposal.kind().instrument().equals(instrument))
                .map(Proposal::title).toList();
    }

    /// Decided or not, newest first.
    List<Proposal> by(PersonId person, int most) {
        return db.sql("SELECT * FROM directory_proposal WHERE person = :person ORDER BY at DESC, id LIMIT :most")
                .param("person", person.value()).param("most", most).query(ProposalStore::toProposal).list();
    }

    /// True for the one who decides it.
    boolean decide(String id, Proposal.State state, PersonId by, Instant at, String answer) {
        return db.sql("""
                UPDATE directory_proposal SET state = :state, decided_by = :by, decided_at = :at, answer = :answer
                WHERE id = :id AND state = 'OPEN'
                """)
                .param("state", state.name()).param("by", by.value()).param("at", at.toEpochMilli())
                .param("answer", answer).param("id", id)
                .update() == 1;
    }

    private static Proposal toProposal(ResultSet row, int index) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var entry = row.getString("entry");
        return new Proposal(
                row.getString("id"), kind, entry == null ? null : new EntryId(kind, entry), row.getInt("base_version"),
                row.getString("title"), Fields.ofJson(row.getString("fields")), row.getString("reason"),
                new PersonId(row.getString("person")), row.getString("name"), Instant.ofEpochMilli(row.getLong("at")),
                Proposal.State.valueOf(row.getString("state")), text(row.getString("answer")));
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
