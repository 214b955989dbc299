package balans.screening.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.sealed.Answer;
import balans.sealed.AnswerContext;
import balans.sealed.AnswerSealer;
import balans.sealed.Bytes;
import balans.sealed.CentreKeys;
import balans.sealed.InvitationLink;
import balans.sealed.Rows;
import balans.support.RunningBalans;
import balans.support.SealedCentre;
import balans.support.TestCentre;
import balans.support.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A centre's children as her browser would have sealed them, and answers as parents' browsers send them.
final class SealedList {

    record Child(String id, String name, List<InvitationLink> parents) {}

    private static final String QUESTIONNAIRE = "voorbeeldvragenlijst/0.1";

    private static final boolean[] REVERSED = {false, true, false, false, false, true, true, false};

    final TestCentre centre;
    private final JdbcClient db;
    private final Visitor parent;
    private final AnswerSealer sealer;
    private int number = 0;

    SealedList(RunningBalans balans, TestCentre centre) {
        this.centre = centre;
        this.db = balans.part(JdbcClient.class);
        this.parent = new Visitor(balans.url());
        this.sealer = new AnswerSealer(
                centre.publicKey, new AnswerContext(centre.programme, centre.id, QUESTIONNAIRE));
    }

    Child child(String first, String last, String school, String group, String... languages) {
        var id = RandomId.next();
        var links = new ArrayList<InvitationLink>();
        var parents = new ArrayList<Map<String, Object>>();
        for (var language : languages) {
            var link = InvitationLink.to(centre.publicKey);
            links.add(link);
            parents.add(Map.of("invitation", idOf(link), "secret", Bytes.toBase64url(link.secret()),
                    "email", "ouder%d@voorbeeld.be".formatted(number), "lang", language));
        }
        insertChild(id, Map.of("v", 1, "code", "K%07dX".formatted(++number), "number", "2024%04d".formatted(number),
                "first", first, "last", last, "born", "2024-03-05", "school", school, "class", group, "parents", parents));
        links.forEach(link -> insertInvitation(link, school));
        return new Child(id, first + " " + last, List.copyOf(links));
    }

    private void insertChild(String id, Map<String, Object> plain) {
        var place = new Rows.Place(Rows.Kind.ROSTER, centre.programme, centre.id, 1, id);
        db.sql("""
                INSERT INTO screening_child (centre, id, epoch, version, sealed, changed_on)
                VALUES (:centre, :id, 1, 1, :sealed, '2026-11-01')
                """)
                .param("centre", centre.id).param("id", id)
                .param("sealed", Rows.seal(CentreKeys.of(centre.seed).roster(), place, plain)).update();
    }

    private void insertInvitation(InvitationLink link, String school) {
        db.sql("""
                INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on, sent_on)
                VALUES (:id, :centre, :hash, :school, '2026-11-01', '2026-11-02')
                """)
                .param("id", idOf(link)).param("centre", centre.id).param("school", school)
                .param("hash", Bytes.toBase64url(sha256(link.keys().auth()))).update();
    }

    void answer(InvitationLink link, Answer answer) {
        var sealed = sealer.seal(link, answer.json());
        send(SealedCentre.concat(sealed.auth(), sealed.envelope()));
    }

    /// An answer with this score (0-32) in the example questionnaire.
    void answer(InvitationLink link, int score) {
        answer(link, of("moeder", "nl", null, score));
    }

    /// @param talk how the parent wants to talk, or null
    /// @param skipped how many of the last questions are left out
    static Answer of(String by, String lang, @Nullable String talk, int score, int... skipped) {
        var chosen = new ArrayList<@Nullable Integer>();
        for (int i = 0; i < REVERSED.length; i++) {
            var weight = score / 8 + (i < score % 8 ? 1 : 0);
            chosen.add(REVERSED[i] ? 5 - weight : weight + 1);
        }
        for (var i : skipped) {
            chosen.set(i, null);
        }
        var wish = talk == null ? new Answer.Talk(false, null) : new Answer.Talk(true, talk);
        return new Answer(1, chosen, by, lang, "2026-11-20T10:15Z", wish, false);
    }

    /// An answer that nobody can open: one bit of it changed on its way.
    void damaged(InvitationLink link) {
        var sealed = sealer.seal(link, of("vader", "nl", null, 1, 1, 1, 1, 1, 1, 1, 1).json());
        sealed.envelope()[1500] ^= 1;
        send(SealedCentre.concat(sealed.auth(), sealed.envelope()));
    }

    /// An answer that opens, but is none.
    void nonsense(InvitationLink link) {
        var sealed = sealer.seal(link, "{\"v\":1,\"a\":[9,9],\"by\":\"moeder\"}");
        send(SealedCentre.concat(sealed.auth(), sealed.envelope()));
    }

    private void send(byte[] body) {
        var sent = parent.send(parent.request("/v/" + centre.slug + "/answers")
                .header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(body)));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    }

    static String idOf(InvitationLink link) {
        return Bytes.toBase64url(link.keys().id());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
