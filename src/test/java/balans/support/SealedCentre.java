package balans.support;

import balans.kernel.OrganisationId;
import balans.kernel.RandomId;
import balans.sealed.Answer;
import balans.sealed.AnswerContext;
import balans.sealed.AnswerOpener;
import balans.sealed.AnswerSealer;
import balans.sealed.Bytes;
import balans.sealed.InvitationLink;
import balans.sealed.KeyId;
import balans.sealed.Seed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A centre with a real key and as many invitations as a test wants, written straight into the tables: for tests of
/// what parents send, which need no nurse.
public final class SealedCentre {

    public static final String QUESTIONNAIRE = "voorbeeldvragenlijst/0.1";

    public final JdbcClient db;
    public final OrganisationId id = new OrganisationId(RandomId.next());
    public final String programme = RandomId.next();
    public final String slug = "c" + Integer.toHexString(id.hashCode()) + Long.toHexString(System.nanoTime());
    public final byte[] seed = Seed.random();
    public final byte[] publicKey = Seed.publicKey(seed);
    public final String kid = Bytes.toBase64url(KeyId.of(publicKey));
    private final AnswerContext context = new AnswerContext(programme, id.value(), QUESTIONNAIRE);

    public SealedCentre(JdbcClient db) {
        this(db, "CLB De Brug", LocalDate.now().minusDays(30), LocalDate.now().plusDays(60));
    }

    public SealedCentre(JdbcClient db, String name, LocalDate startsOn, LocalDate endsOn) {
        this.db = db;
        var operator = RandomId.next();
        var person = RandomId.next();
        insert("INSERT INTO identity_organisation (id, kind, name, created_at) VALUES (?, 'OPERATOR', 'VWVJ', 0)", operator);
        insert("INSERT INTO identity_organisation (id, kind, name, created_at) VALUES (?, 'CENTRE', ?, 0)", id.value(), name);
        insert("INSERT INTO identity_person (id, email, name, created_at) VALUES (?, ?, 'An', 0)", person, person + "@x.be");
        insert("""
                INSERT INTO screening_programme (id, organisation, name, questionnaire, questionnaire_version,
                                                 starts_on, ends_on, created_at)
                VALUES (?, ?, 'Balansmeter 2026', 'voorbeeldvragenlijst', '0.1', ?, ?, 0)
                """, programme, operator, startsOn.toString(), endsOn.toString());
        insert("""
                INSERT INTO screening_centre (id, programme, slug, name, contact_name, contact_email, phone, help_lines,
                                              estimate_parents, created_at)
                VALUES (?, ?, ?, ?, 'An', 'an@voorbeeld.be', '02 123 45 67', ?, 100, 0)
                """, id.value(), programme, slug, name, "Opvoedingslijn: 078 15 00 10\nTele-Onthaal: 106");
        insert("""
                INSERT INTO identity_organisation_key (organisation, epoch, kid, public_key, created_by, created_at)
                VALUES (?, 1, ?, ?, ?, 0)
                """, id.value(), kid, publicKey, person);
    }

    /// A parent's link, as a nurse's browser would have made it.
    public InvitationLink invite() {
        var link = InvitationLink.to(publicKey);
        var keys = link.keys();
        insert("INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on) VALUES (?, ?, ?, 'De Wip', ?)",
                Bytes.toBase64url(keys.id()), id.value(), Bytes.toBase64url(sha256(keys.auth())), LocalDate.now().toString());
        return link;
    }

    public static String invitationId(InvitationLink link) {
        return Bytes.toBase64url(link.keys().id());
    }

    /// A body as a parent's browser posts it: auth || envelope.
    public byte[] body(InvitationLink link, Answer answer) {
        var sealed = new AnswerSealer(publicKey, context).seal(link, answer.json());
        return concat(sealed.auth(), sealed.envelope());
    }

    public byte[] body(InvitationLink link) {
        return body(link, new Answer(1, List.of(5, 1, 4, 4, 3, 2, 1, 5), "moeder", "nl", "2026-11-22T10:15Z", null, false));
    }

    /// Bytes that look like a sealed answer to whoever cannot open it: sealing is slow, and some tests need thousands.
    public byte[] unsealedBody(InvitationLink link) {
        var keys = link.keys();
        var header = concat("BMR1".getBytes(), new byte[] {0x64, 0x7a, 0, 1, 0, 2}, link.kid(), keys.id(), Bytes.random(16));
        return concat(keys.auth(), header, Bytes.random(1706 - header.length));
    }

    public Answer open(byte[] envelope, InvitationLink link) {
        return Answer.parse(new AnswerOpener(seed, context).open(envelope, link.keys().psk()));
    }

    public List<byte[]> envelopes(InvitationLink link) {
        return db.sql("SELECT envelope FROM screening_answer WHERE invitation = ? ORDER BY seq")
                .param(invitationId(link)).query((row, index) -> row.getBytes(1)).list();
    }

    public int answers(InvitationLink link) {
        return db.sql("SELECT answers FROM screening_invitation WHERE id = ?")
                .param(invitationId(link)).query(Integer.class).single();
    }

    public long stored() {
        return db.sql("SELECT count(*) FROM screening_answer WHERE centre = ?").param(id.value()).query(Long.class).single();
    }

    private void insert(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] concat(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
