package balans.sealed;

import static balans.sealed.Bytes.fromBase64url;
import static balans.sealed.Bytes.toBase64url;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// A file of test vectors, whoever made it: everything in it is derived or opened anew and compared with what is written
/// beside it. Which formats it has is seen from its members.
public final class VectorFile {

    /// @param checked how many values were compared
    public record Result(int checked, List<String> differences) {}

    private final JsonNode file;
    private final List<String> differences = new ArrayList<>();
    private int checked;

    private VectorFile(JsonNode file) {
        this.file = file;
    }

    public static Result check(String json) {
        var vectors = new VectorFile(Json.MAPPER.readTree(json));
        if (vectors.file.has("env")) {
            vectors.envelope();
        }
        if (vectors.file.has("centre")) {
            vectors.formats();
        }
        vectors.file.path("escrow").forEach(vectors::escrow);
        vectors.file.path("passkeys").forEach(vectors::passkey);
        return new Result(vectors.checked, List.copyOf(vectors.differences));
    }

    private void envelope() {
        var seed = bytes(file, "/seed");
        same("pk", text(file, "/pk"), () -> toBase64url(Seed.publicKey(seed)));
        same("kid", text(file, "/kid"), () -> toBase64url(KeyId.of(bytes(file, "/pk"))));
        if (file.has("s")) {
            var keys = InvitationKeys.of(bytes(file, "/s"));
            same("inviteId", text(file, "/inviteId"), () -> toBase64url(keys.id()));
            same("psk", text(file, "/psk"), () -> toBase64url(keys.psk()));
        }
        var opener = new AnswerOpener(seed, context(file.path("ctx")));
        same("env", text(file, "/plaintext"), () -> opener.open(bytes(file, "/env"), bytes(file, "/psk")));
    }

    private void formats() {
        var seed = bytes(file, "/centre/seed");
        var keys = CentreKeys.of(seed);
        same("centre/kid", text(file, "/centre/kid"), () -> toBase64url(KeyId.of(Seed.publicKey(seed))));
        same("centre/words", file.at("/centre/words"), () -> Json.MAPPER.valueToTree(Words.sixOf(bytes(file, "/centre/kid"))));
        same("centre/keys/roster", text(file, "/centre/keys/roster"), () -> toBase64url(keys.roster()));
        same("centre/keys/cache", text(file, "/centre/keys/cache"), () -> toBase64url(keys.cache()));
        same("centre/keys/ring", text(file, "/centre/keys/ring"), () -> toBase64url(keys.ring()));
        same("centre/keys/manifest", text(file, "/centre/keys/manifest"), () -> toBase64url(keys.manifest()));
        same("centre/keys/succession", text(file, "/centre/keys/succession"), () -> toBase64url(keys.succession()));
        var link = InvitationKeys.of(bytes(file, "/invitation/secret"));
        same("invitation/id", text(file, "/invitation/id"), () -> toBase64url(link.id()));
        same("invitation/auth", text(file, "/invitation/auth"), () -> toBase64url(link.auth()));
        same("invitation/psk", text(file, "/invitation/psk"), () -> toBase64url(link.psk()));
        each("answers", answer -> same("answers", answer.path("answer"), () -> Json.MAPPER.readTree(
                new AnswerOpener(seed, context(answer.path("context"))).open(bytes(answer, "/envelope"), link.psk()))));
        member();
        same("kit/code", text(file, "/kit/code"), () -> RecoveryKit.parse(text(file, "/kit/code")));
        same("kit/seed", text(file, "/kit/seed"), () -> toBase64url(RecoveryKit.seed(text(file, "/kit/code"))));
        each("shares", share -> same("shares", text(file, "/centre/seed"), () -> toBase64url(
                new CentreShare(text(share, "/context/programme"), text(share, "/context/centre"),
                        share.at("/context/epoch").asInt(), text(share, "/context/holder"))
                        .open(bytes(share, "/holderSeed"), bytes(share, "/share")))));
        each("rows", row -> same("rows", row.path("row"), () -> Rows.open(
                text(row, "/kind").equals("cache") ? keys.cache() : keys.roster(), place(row), bytes(row, "/box"))));
        same("manifest", file.at("/manifest/members"), () -> Json.MAPPER.valueToTree(Manifest.verify(
                bytes(file, "/manifest/bytes"), keys.manifest(), file.at("/manifest/version").asInt()).members()));
    }

    private void member() {
        var kdf = new Kdf(bytes(file, "/member/kdf/salt"), file.at("/member/kdf/memoryKib").asInt(),
                file.at("/member/kdf/iterations").asInt(), file.at("/member/kdf/parallelism").asInt());
        var stretched = kdf.stretch(text(file, "/member/passphrase"));
        var id = text(file, "/member/memberId");
        same("member/stretched", text(file, "/member/stretched"), () -> toBase64url(stretched));
        same("member/loginSecret", text(file, "/member/loginSecret"), () -> toBase64url(MemberKeys.loginSecret(stretched)));
        same("member/wrap", text(file, "/member/seed"),
                () -> toBase64url(MemberKeys.open(id, stretched, kdf, bytes(file, "/member/wrap"))));
        same("member/pin", file.at("/member/pin"),
                () -> Json.MAPPER.valueToTree(Pin.open(bytes(file, "/member/seed"), id, bytes(file, "/member/pinBox"))));
    }

    /// Each pair of the three parts gives the code, and the parts are those of this slope.
    private void escrow(JsonNode kit) {
        var parts = kit.path("parts").valueStream().map(JsonNode::asString).toList();
        same("escrow/parts", String.join(" ", parts),
                () -> String.join(" ", EscrowPart.split(text(kit, "/code"), bytes(kit, "/slope"))));
        for (int one = 0; one < parts.size(); one++) {
            for (int other = 0; other < parts.size(); other++) {
                if (one != other) {
                    var pair = new int[] {one, other};
                    same("escrow/code", text(kit, "/code"), () -> EscrowPart.join(parts.get(pair[0]), parts.get(pair[1])));
                }
            }
        }
    }

    private void passkey(JsonNode made) {
        same("passkeys", text(made, "/seed"), () -> toBase64url(MemberKeys.openWithPasskey(
                text(made, "/memberId"), bytes(made, "/derived"), bytes(made, "/credential"), bytes(made, "/wrap"))));
    }

    private interface Check {
        void of(JsonNode vector);
    }

    private void each(String name, Check check) {
        if (file.path(name).isEmpty()) {
            differences.add(name);
        }
        file.path(name).forEach(check::of);
    }

    private <T> void same(String what, T expected, Supplier<T> actual) {
        checked++;
        try {
            if (!expected.equals(actual.get())) {
                differences.add(what);
            }
        } catch (RuntimeException doesNotOpen) {
            differences.add(what);
        }
    }

    private static Rows.Place place(JsonNode row) {
        return new Rows.Place(Rows.Kind.valueOf(text(row, "/kind").toUpperCase(Locale.ROOT)), text(row, "/ids/programme"),
                text(row, "/ids/centre"), row.at("/ids/epoch").asInt(), text(row, "/ids/id"));
    }

    private static AnswerContext context(JsonNode context) {
        return new AnswerContext(text(context, "/programme"), text(context, "/centre"), text(context, "/questionnaire"),
                context.path("size").asInt(512));
    }

    private static byte[] bytes(JsonNode in, String at) {
        return fromBase64url(text(in, at));
    }

    private static String text(JsonNode in, String at) {
        return in.at(at).asString();
    }
}
