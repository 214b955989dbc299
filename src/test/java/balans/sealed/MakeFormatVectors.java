package balans.sealed;

import static balans.sealed.Bytes.toBase64url;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Makes `vectors/formats-java.json`; the browser's side makes `formats-browser.json` from the same facts.
final class MakeFormatVectors {
    private static final Path VECTORS = Path.of("src/test/resources/vectors");

    private final JsonNode facts;
    private final byte[] seed = Seed.random();
    private final byte[] publicKey = Seed.publicKey(seed);
    private final CentreKeys keys = CentreKeys.of(seed);

    private MakeFormatVectors(JsonNode facts) {
        this.facts = facts;
    }

    public static void main(String[] arguments) throws IOException {
        var facts = Json.MAPPER.readTree(Files.readString(VECTORS.resolve("facts.json")));
        var made = new MakeFormatVectors(facts).made();
        Files.writeString(
                VECTORS.resolve("formats-java.json"),
                Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(made) + "\n");
    }

    private Map<String, Object> made() {
        var all = new LinkedHashMap<String, Object>();
        var kid = KeyId.of(publicKey);
        all.put(
                "centre",
                Map.of(
                        "seed", toBase64url(seed),
                        "publicKey", toBase64url(publicKey),
                        "kid", toBase64url(kid),
                        "words", Words.sixOf(kid),
                        "keys", Vectors.texts(keys)));
        var link = InvitationLink.to(publicKey);
        var invitation = Vectors.texts(link.keys());
        invitation.put("secret", toBase64url(link.secret()));
        invitation.put("fragment", link.fragment());
        all.put("invitation", invitation);
        all.put("answers", answers(link));
        var member = member(all);
        var kit = RecoveryKit.fresh();
        all.put("kit", Vectors.texts(kit));
        all.put(
                "shares",
                List.of(
                        share(facts.at("/member/memberId").asString(), member.seed(), member.publicKey()),
                        share("kit-1", kit.seed(), kit.publicKey())));
        all.put("rows", rows());
        all.put("manifest", manifest(member));
        return all;
    }

    private List<Object> answers(InvitationLink link) {
        var answers = new ArrayList<>();
        for (var fact : facts.get("answers")) {
            var sealed = new AnswerSealer(publicKey, Vectors.context(fact.get("context")))
                    .seal(link, fact.get("answer").toString());
            answers.add(Map.of(
                    "context", fact.get("context"),
                    "answer", fact.get("answer"),
                    "envelope", toBase64url(sealed.envelope()),
                    "submissionId", toBase64url(sealed.submissionId())));
        }
        return answers;
    }

    private MemberKeys member(Map<String, Object> all) {
        var fact = facts.get("member");
        var memberId = fact.get("memberId").asString();
        var kdf = Vectors.kdf(fact.get("kdf"));
        var stretched = kdf.stretch(fact.get("passphrase").asString());
        var member = MemberKeys.create(memberId, stretched, kdf);
        var texts = Vectors.texts(member);
        texts.put("memberId", memberId);
        texts.put("passphrase", fact.get("passphrase"));
        texts.put("kdf", fact.get("kdf"));
        texts.put("stretched", toBase64url(stretched));
        texts.put("loginSecret", toBase64url(MemberKeys.loginSecret(stretched)));
        texts.put("wrapKey", toBase64url(MemberKeys.wrapKey(stretched)));
        var pin = Json.MAPPER.treeToValue(facts.get("pin"), Pin.class);
        texts.put("pin", pin);
        texts.put("pinBox", toBase64url(pin.seal(member.seed(), memberId)));
        all.put("member", texts);
        return member;
    }

    private Map<String, Object> share(String holder, byte[] holderSeed, byte[] holderKey) {
        var place = Vectors.share(facts.get("place"), holder);
        return Map.of(
                "context", place,
                "holderSeed", toBase64url(holderSeed),
                "share", toBase64url(place.seal(seed, holderKey)));
    }

    private List<Object> rows() {
        var rows = new ArrayList<>();
        for (var fact : facts.get("rows")) {
            var ids = new LinkedHashMap<String, Object>();
            facts.get("place").properties().forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
            ids.put("id", fact.get("id"));
            var kind = fact.get("kind").asString();
            var place = Vectors.place(kind, Json.MAPPER.valueToTree(ids));
            var box = Rows.seal(Vectors.rowKey(kind, keys), place, fact.get("row"));
            rows.add(Map.of("kind", kind, "ids", ids, "row", fact.get("row"), "box", toBase64url(box)));
        }
        return rows;
    }

    private Map<String, Object> manifest(MemberKeys member) {
        var members = new ArrayList<Manifest.Member>();
        for (var fact : facts.at("/manifest/members")) {
            members.add(new Manifest.Member(
                    fact.get("memberId").asString(),
                    toBase64url(member.kid()),
                    fact.get("role").asString(),
                    fact.get("since").asString()));
        }
        var manifest = new Manifest(facts.at("/manifest/version").asInt(), members);
        return Map.of(
                "version", manifest.version(),
                "members", members,
                "bytes", toBase64url(manifest.seal(keys.manifest())));
    }
}
