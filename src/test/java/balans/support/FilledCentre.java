package balans.support;

import balans.kernel.RandomId;
import balans.sealed.AnswerContext;
import balans.sealed.AnswerSealer;
import balans.sealed.Bytes;
import balans.sealed.CentreKeys;
import balans.sealed.InvitationLink;
import balans.sealed.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/// Children with an answer and a note each, sealed as browsers do it and written straight into the tables.
public final class FilledCentre {

    private record Filled(
            String child, byte[] sealed, String invitation, String submission, byte[] envelope) {}

    private FilledCentre() {}

    public static void fill(JdbcTemplate db, TestCentre centre, int count) {
        var key = CentreKeys.of(centre.seed).roster();
        var sealer = new AnswerSealer(
                centre.publicKey, new AnswerContext(centre.programme, centre.id, SealedCentre.QUESTIONNAIRE));
        var rows = IntStream.range(0, count).parallel().mapToObj(i -> row(centre, key, sealer, i)).toList();
        batch(db, """
                INSERT INTO screening_child (centre, id, epoch, version, sealed, changed_on)
                VALUES (?, ?, 1, 1, ?, '2026-11-01')
                """, rows.stream().map(r -> new Object[] {centre.id, r.child(), r.sealed()}).toList());
        batch(db, """
                INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on, sent_on, answered_on, answers)
                VALUES (?, ?, 'x', 'De Linde', '2026-11-01', '2026-11-02', '2026-11-20', 1)
                """, rows.stream().map(r -> new Object[] {r.invitation(), centre.id}).toList());
        batch(db, """
                INSERT INTO screening_answer (invitation, submission, centre, kid, envelope, received_on)
                VALUES (?, ?, ?, ?, ?, '2026-11-20')
                """, rows.stream().map(r -> new Object[] {
                    r.invitation(), r.submission(), centre.id, centre.kid, r.envelope()}).toList());
    }

    /// A note of a nurse about each child.
    public static void addNotes(JdbcTemplate db, TestCentre centre) {
        var key = CentreKeys.of(centre.seed).roster();
        var children = db.queryForList("SELECT id FROM screening_child WHERE centre = ?", String.class, centre.id);
        batch(db, """
                INSERT INTO screening_follow_up (centre, id, child, epoch, version, sealed, changed_on)
                VALUES (?, ?, ?, 1, 1, ?, '2026-11-21')
                """, children.stream().map(child -> {
                    var id = RandomId.next();
                    var plain = Map.of("v", 1, "child", child, "on", "2026-11-21", "how", "telefoon", "needs", "=SUM(A1)",
                            "agreed", "belt terug", "done", false, "by", "An", "undone", false);
                    return new Object[] {centre.id, id, child,
                        Rows.seal(key, new Rows.Place(Rows.Kind.FOLLOWUP, centre.programme, centre.id, 1, id), plain)};
                }).toList());
    }

    private static Filled row(TestCentre centre, byte[] key, AnswerSealer sealer, int i) {
        var id = RandomId.next();
        var link = InvitationLink.to(centre.publicKey);
        var invitation = Bytes.toBase64url(link.keys().id());
        var parent = Map.of("invitation", invitation, "secret", Bytes.toBase64url(link.secret()),
                "email", "ouder%d@voorbeeld.be".formatted(i), "lang", "nl");
        var plain = Map.of("v", 1, "code", "K%07dX".formatted(i), "number", "2024%05d".formatted(i),
                "first", "Kind" + i, "last", "Achternaam" + i % 977, "born", "2024-03-05", "school", "School " + i % 40,
                "class", "1K" + (char) ('A' + i % 4), "parents", List.of(parent));
        var place = new Rows.Place(Rows.Kind.ROSTER, centre.programme, centre.id, 1, id);
        var answer = """
                {"v":1,"a":[%d,2,3,%d,3,2,1,4],"by":"moeder","lang":"nl","at":"2026-11-20T10:15Z","helped":false,\
                "talk":{"wants":%b}}""".formatted(1 + i % 5, 1 + i / 5 % 5, i % 9 == 0);
        var sealed = sealer.seal(link, answer);
        return new Filled(id, Rows.seal(key, place, plain), invitation, Bytes.toBase64url(sealed.submissionId()), sealed.envelope());
    }

    private static void batch(JdbcTemplate db, String sql, List<Object[]> rows) {
        for (int at = 0; at < rows.size(); at += 500) {
            db.batchUpdate(sql, rows.subList(at, Math.min(rows.size(), at + 500)));
        }
    }
}
