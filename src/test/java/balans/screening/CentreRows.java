package balans.screening;

import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A centre with children and invitations, written straight into the tables, for tests of stores.
public record CentreRows(JdbcClient db, OrganisationId centre) {

    public static CentreRows in(JdbcClient db) {
        var operator = RandomId.next();
        var centre = RandomId.next();
        var programme = RandomId.next();
        organisation(db, operator, "OPERATOR");
        organisation(db, centre, "CENTRE");
        db.sql("""
                INSERT INTO screening_programme (id, organisation, name, questionnaire, questionnaire_version,
                    starts_on, ends_on, created_at)
                VALUES (:id, :operator, 'Najaar', 'voorbeeldvragenlijst', '0.1', '2026-09-01', '2027-06-30', 0)
                """)
                .param("id", programme).param("operator", operator).update();
        db.sql("""
                INSERT INTO screening_centre (id, programme, slug, name, contact_name, contact_email, phone,
                    help_lines, estimate_parents, created_at)
                VALUES (:id, :programme, :slug, 'CLB De Brug', '', '', '', '', 0, 0)
                """)
                .param("id", centre).param("programme", programme).param("slug", centre.toLowerCase() + "x").update();
        return new CentreRows(db, new OrganisationId(centre));
    }

    private static void organisation(JdbcClient db, String id, String kind) {
        db.sql("INSERT INTO identity_organisation (id, kind, name, created_at) VALUES (:id, :kind, 'CLB', 0)")
                .param("id", id).param("kind", kind).update();
    }

    public String child() {
        var id = RandomId.next();
        db.sql("""
                INSERT INTO screening_child (centre, id, epoch, version, sealed, changed_on)
                VALUES (:centre, :id, 1, 1, :sealed, '2026-11-22')
                """)
                .param("centre", centre.value()).param("id", id).param("sealed", new byte[] {1}).update();
        return id;
    }

    public String invitation() {
        var id = RandomId.next();
        db.sql("""
                INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on)
                VALUES (:id, :centre, 'x', 'De Linde', '2026-11-01')
                """)
                .param("id", id).param("centre", centre.value()).update();
        return id;
    }

    public String answer(String invitation, byte[] envelope) {
        var submission = RandomId.next();
        db.sql("""
                INSERT INTO screening_answer (invitation, submission, centre, kid, envelope, received_on)
                VALUES (:invitation, :submission, :centre, 'kid', :envelope, '2026-11-22')
                """)
                .param("invitation", invitation).param("submission", submission).param("centre", centre.value())
                .param("envelope", envelope).update();
        return submission;
    }
}
