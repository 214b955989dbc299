package balans.demo;

import static balans.sealed.Bytes.sha256;
import static balans.sealed.Bytes.toBase64url;

import balans.kernel.RandomId;
import balans.sealed.Answer;
import balans.sealed.AnswerContext;
import balans.sealed.AnswerSealer;
import balans.sealed.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A fictitious centre with its nurse, who does what a nurse does, and its parents, who answer.
record Centre(
        String id, String slug, String name, String programme, String questionnaire, CentreKeyring keyring, Visitor nurse) {

    private static final int MAIL_BATCH = 25;

    String path(String below) {
        return "/balansmeter/centrum/" + id + below;
    }

    void describe(String name, String phone, String helpLines) {
        nurse.postForm(path("/instellingen"), Map.of("name", name, "phone", phone, "helpLines", helpLines));
    }

    void keep(List<Child> children) {
        nurse.post(path("/kinderen"), Map.of("children", children.stream().map(this::sealed).toList()));
    }

    void send(List<Child> children, JsonNode texts, String site) {
        var mails = new ArrayList<Map<String, Object>>();
        for (var child : children) {
            for (var parent : child.parents()) {
                if (!parent.email().isEmpty()) {
                    mails.add(mail(parent, texts, site));
                }
            }
        }
        for (int i = 0; i < mails.size(); i += MAIL_BATCH) {
            nurse.post(path("/post"), Map.of("messages", mails.subList(i, Math.min(i + MAIL_BATCH, mails.size()))));
        }
        var printed = children.stream().flatMap(c -> c.parents().stream())
                .filter(p -> p.email().isEmpty()).map(Child.Parent::invitation).toList();
        nurse.post(path("/uitnodigingen/verzonden"), Map.of("ids", printed, "reminder", false));
    }

    JsonNode questions() {
        return nurse.get(path("/vragenlijst"));
    }

    /// A parent answers: sealed to the centre's key and sent without an account, as from a phone.
    void answer(Visitor parent, Child.Parent invited, Answer answer) {
        var context = new AnswerContext(programme, id, questionnaire);
        var sealed = new AnswerSealer(keyring.publicKey(), context).seal(invited.link(), answer.json());
        var body = new byte[sealed.auth().length + sealed.envelope().length];
        System.arraycopy(sealed.auth(), 0, body, 0, sealed.auth().length);
        System.arraycopy(sealed.envelope(), 0, body, sealed.auth().length, sealed.envelope().length);
        parent.postBytes("/v/" + slug + "/answers", body);
    }

    void followUp(Child child, Map<String, Object> contact) {
        var id = RandomId.next();
        var row = new HashMap<>(contact);
        row.put("child", child.id());
        var place = new Rows.Place(Rows.Kind.FOLLOWUP, programme, this.id, CentreKeyring.EPOCH, id);
        nurse.post(path("/opvolging"), Map.of(
                "id", id, "child", child.id(), "epoch", CentreKeyring.EPOCH,
                "sealed", toBase64url(Rows.seal(keyring.keys().roster(), place, row))));
    }

    String linkOf(Child.Parent parent, String site) {
        return site + "/v/" + slug + parent.link().fragment();
    }

    private Map<String, Object> sealed(Child child) {
        var place = new Rows.Place(Rows.Kind.ROSTER, programme, id, CentreKeyring.EPOCH, child.id());
        return Map.of(
                "id", child.id(),
                "epoch", CentreKeyring.EPOCH,
                "sealed", toBase64url(Rows.seal(keyring.keys().roster(), place, child.row())),
                "invitations", child.parents().stream()
                        .map(p -> Map.of(
                                "id", p.invitation(),
                                "authHash", toBase64url(sha256(p.link().keys().auth())),
                                "school", child.school()))
                        .toList());
    }

    private Map<String, Object> mail(Child.Parent parent, JsonNode texts, String site) {
        var words = new Mail(texts, parent.language(), name);
        return Map.of(
                "to", parent.email(),
                "subject", words.of("mail-onderwerp"),
                "body", String.join("\n\n", words.of("mail-aanhef"), words.of("mail-tekst"), linkOf(parent, site),
                        words.of("mail-groet") + "\n" + name),
                "language", parent.language(),
                "invitation", parent.invitation(),
                "reminder", false);
    }

    private record Mail(JsonNode texts, String language, String organisation) {

        String of(String key) {
            return texts.get(key).get(language).asString().replace("{organisatie}", organisation);
        }
    }
}
