package balans.landscape.agreement;

import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.landscape.agreement.Agreement.Member;
import balans.landscape.agreement.Agreement.Standing;
import balans.landscape.consent.Category;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgreementStore {

    private final JdbcClient db;

    AgreementStore(JdbcClient db) {
        this.db = db;
    }

    void add(Agreement agreement, PersonId by, Instant now) {
        db.sql("""
                INSERT INTO landscape_agreement
                    (id, purpose, legal_basis, categories, retention_days, review_on, made_by, made_at)
                VALUES (:id, :purpose, :basis, :categories, :days, :review, :madeBy, :now)
                """)
                .param("id", agreement.id()).param("purpose", agreement.purpose()).param("basis", agreement.legalBasis())
                .param("categories", agreement.categories().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("days", agreement.retentionDays()).param("review", agreement.reviewOn().toString())
                .param("madeBy", agreement.madeBy().value()).param("now", now.toEpochMilli())
                .update();
        for (var member : agreement.members()) {
            db.sql("INSERT INTO landscape_agreement_party (agreement, organisation) VALUES (:agreement, :organisation)")
                    .param("agreement", agreement.id()).param("organisation", member.organisation().value()).update();
            if (member.standing() == Standing.IN) {
                accept(agreement.id(), member.organisation(), by, now);
            }
        }
    }

    void accept(String agreement, OrganisationId organisation, PersonId by, Instant now) {
        db.sql("""
                UPDATE landscape_agreement_party SET accepted_at = :now, accepted_by = :by
                WHERE agreement = :agreement AND organisation = :organisation AND accepted_at IS NULL AND left_at IS NULL
                """)
                .param("now", now.toEpochMilli()).param("by", by.value()).param("agreement", agreement)
                .param("organisation", organisation.value()).update();
    }

    /// @param agreement or every agreement, when empty
    void leave(Optional<String> agreement, OrganisationId organisation, Instant now) {
        db.sql("""
                UPDATE landscape_agreement_party SET left_at = :now
                WHERE organisation = :organisation AND left_at IS NULL AND (:every = 1 OR agreement = :agreement)
                """)
                .param("now", now.toEpochMilli()).param("organisation", organisation.value())
                .param("every", agreement.isEmpty() ? 1 : 0).param("agreement", agreement.orElse("")).update();
    }

    Optional<Agreement> find(String id) {
        return db.sql("SELECT * FROM landscape_agreement WHERE id = :id").param("id", id).query(this::agreement).optional();
    }

    /// Of those that it is in, or was asked for, or left.
    List<Agreement> of(OrganisationId organisation) {
        return db.sql("""
                SELECT a.* FROM landscape_agreement a JOIN landscape_agreement_party p ON p.agreement = a.id
                WHERE p.organisation = :organisation ORDER BY a.made_at, a.id
                """)
                .param("organisation", organisation.value()).query(this::agreement).list();
    }

    private Agreement agreement(ResultSet row, int index) throws SQLException {
        var id = row.getString("id");
        return new Agreement(id, row.getString("purpose"), row.getString("legal_basis"),
                Arrays.stream(row.getString("categories").split(",")).map(Category::valueOf).collect(Collectors.toSet()),
                row.getInt("retention_days"), LocalDate.parse(row.getString("review_on")),
                new OrganisationId(row.getString("made_by")), membersOf(id));
    }

    private List<Member> membersOf(String agreement) {
        return db.sql("""
                SELECT organisation, accepted_at, left_at FROM landscape_agreement_party
                WHERE agreement = :agreement ORDER BY organisation
                """)
                .param("agreement", agreement)
                .query((row, index) -> new Member(new OrganisationId(row.getString("organisation")),
                        row.getObject("left_at") != null ? Standing.LEFT
                                : row.getObject("accepted_at") != null ? Standing.IN : Standing.ASKED))
                .list();
    }
}
