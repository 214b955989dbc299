package balans.identity;

import balans.kernel.OrganisationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredFarewell implements Farewell {

    private enum Whose { ORGANISATION, PERSON }

    private record Kind(String name, String table, Whose whose, String column) {}

    /// In the order in which they can go: what refers to another comes before it. A new table of an organisation or a
    /// person needs a line; `EndingTest` fails without one.
    private static final List<Kind> KINDS = List.of(
            new Kind("accessLogEnds", "identity_access_head", Whose.ORGANISATION, "organisation"),
            new Kind("accessLog", "identity_access", Whose.ORGANISATION, "organisation"),
            new Kind("privacyOfficers", "identity_privacy_officer", Whose.ORGANISATION, "organisation"),
            new Kind("privacyOfficerLinks", "identity_officer_link", Whose.ORGANISATION, "organisation"),
            new Kind("shredKeys", "identity_shred_key", Whose.ORGANISATION, "organisation"),
            new Kind("passkeyWraps", "identity_passkey_wrap", Whose.ORGANISATION, "organisation"),
            new Kind("wrappedKeys", "identity_member_wrap", Whose.ORGANISATION, "organisation"),
            new Kind("enrolments", "identity_enrolment", Whose.ORGANISATION, "organisation"),
            new Kind("memberKeys", "identity_member_key", Whose.ORGANISATION, "organisation"),
            new Kind("seedShares", "identity_seed_share", Whose.ORGANISATION, "organisation"),
            new Kind("recoveryKits", "identity_recovery_kit", Whose.ORGANISATION, "organisation"),
            new Kind("manifests", "identity_manifest", Whose.ORGANISATION, "organisation"),
            new Kind("successions", "identity_succession", Whose.ORGANISATION, "organisation"),
            new Kind("publicKeys", "identity_organisation_key", Whose.ORGANISATION, "organisation"),
            new Kind("accountLinks", "identity_account_link", Whose.ORGANISATION, "organisation"),
            new Kind("memberships", "identity_membership", Whose.ORGANISATION, "organisation"),
            new Kind("sessions", "identity_session", Whose.PERSON, "person"),
            new Kind("passkeys", "identity_passkey", Whose.PERSON, "person"),
            new Kind("codes", "identity_totp", Whose.PERSON, "person"),
            new Kind("signOns", "identity_sso", Whose.PERSON, "person"),
            new Kind("signOnVisits", "identity_sso_visit", Whose.PERSON, "person"),
            new Kind("passphrases", "identity_passphrase", Whose.PERSON, "person"),
            new Kind("accounts", "identity_person", Whose.PERSON, "id"),
            new Kind("partners", "identity_partner", Whose.ORGANISATION, "organisation"),
            new Kind("organisations", "identity_organisation", Whose.ORGANISATION, "id"));

    private final JdbcClient db;
    private final ObjectProvider<StillNeeded> instruments;
    private final ShredLayer shred;

    StoredFarewell(JdbcClient db, ObjectProvider<StillNeeded> instruments, ShredLayer shred) {
        this.db = db;
        this.instruments = instruments;
        this.shred = shred;
    }

    @Override
    public List<String> addressesOf(OrganisationId organisation) {
        return db.sql("""
                SELECT p.email FROM identity_membership m JOIN identity_person p ON p.id = m.person
                WHERE m.organisation = :organisation AND m.until IS NULL ORDER BY p.email
                """)
                .param("organisation", organisation.value()).query(String.class).list();
    }

    @Override
    public List<String> kidsOf(OrganisationId organisation) {
        return db.sql("SELECT kid FROM identity_organisation_key WHERE organisation = :organisation ORDER BY epoch")
                .param("organisation", organisation.value()).query(String.class).list();
    }

    @Override
    public Map<String, Long> counts(OrganisationId organisation) {
        if (stays(organisation)) {
            return nothing();
        }
        var people = leaving(organisation);
        var counts = new LinkedHashMap<String, Long>();
        KINDS.forEach(kind -> counts.put(kind.name(), statement("SELECT count(*) FROM ", kind, organisation, people)
                .map(asked -> asked.query(Long.class).single()).orElse(0L)));
        return counts;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Long> forget(OrganisationId organisation) {
        if (stays(organisation)) {
            return nothing();
        }
        shred.condemn(organisation);
        var people = leaving(organisation);
        if (!people.isEmpty()) {
            db.sql("UPDATE identity_account_link SET used_by = NULL WHERE used_by IN (:people)")
                    .param("people", people).update();
            db.sql("UPDATE identity_editor_link SET used_by = NULL WHERE used_by IN (:people)")
                    .param("people", people).update();
            db.sql("UPDATE identity_officer_link SET used_by = NULL WHERE used_by IN (:people)")
                    .param("people", people).update();
        }
        var counts = new LinkedHashMap<String, Long>();
        KINDS.forEach(kind -> counts.put(kind.name(), statement("DELETE FROM ", kind, organisation, people)
                .map(deletion -> (long) deletion.update()).orElse(0L)));
        return counts;
    }

    private boolean stays(OrganisationId organisation) {
        return instruments.stream().anyMatch(instrument -> instrument.needs(organisation));
    }

    private static Map<String, Long> nothing() {
        var counts = new LinkedHashMap<String, Long>();
        KINDS.forEach(kind -> counts.put(kind.name(), 0L));
        return counts;
    }

    @Override
    public void shred() {
        shred.destroyCondemned();
    }

    @Override
    public List<String> tables() {
        return KINDS.stream().map(Kind::table).toList();
    }

    /// Nothing when it would be about nobody.
    private Optional<JdbcClient.StatementSpec> statement(
            String what, Kind kind, OrganisationId organisation, List<String> people) {
        var sql = what + kind.table() + " WHERE " + kind.column();
        return switch (kind.whose()) {
            case ORGANISATION -> Optional.of(db.sql(sql + " = :organisation").param("organisation", organisation.value()));
            case PERSON -> people.isEmpty() ? Optional.empty()
                    : Optional.of(db.sql(sql + " IN (:people)").param("people", people));
        };
    }

    /// Whoever works for another organisation too, guards its privacy or edits a register, keeps the account.
    private List<String> leaving(OrganisationId organisation) {
        return db.sql("""
                SELECT m.person FROM (
                    SELECT organisation, person FROM identity_membership WHERE organisation = :organisation
                    UNION
                    SELECT organisation, person FROM identity_enrolment
                    WHERE organisation = :organisation AND person IS NOT NULL
                    UNION
                    SELECT organisation, person FROM identity_privacy_officer WHERE organisation = :organisation) m
                WHERE NOT EXISTS (SELECT 1 FROM identity_enrolment w
                                  WHERE w.person = m.person AND w.organisation <> m.organisation)
                  AND NOT EXISTS (SELECT 1 FROM identity_membership o
                                  WHERE o.person = m.person AND o.organisation <> m.organisation)
                  AND NOT EXISTS (SELECT 1 FROM identity_privacy_officer f
                                  WHERE f.person = m.person AND f.organisation <> m.organisation)
                  AND NOT EXISTS (SELECT 1 FROM identity_editor e WHERE e.person = m.person)
                  AND NOT EXISTS (SELECT 1 FROM identity_organisation_key k
                                  WHERE k.created_by = m.person AND k.organisation <> m.organisation)
                """)
                .param("organisation", organisation.value()).query(String.class).list();
    }
}
