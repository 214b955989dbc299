package balans.sealed;

import static balans.sealed.Bytes.toBase64url;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes `vectors/letter-java.json`; the browser's side makes `letter-browser.json` from the same facts.
final class MakeLetterVectors {

    private MakeLetterVectors() {}

    public static void main(String[] arguments) throws IOException {
        var facts = Vectors.read("letter-facts");
        var where = facts.get("place");
        var place = new Letter(where.get("referral").asString(), where.get("sender").asString(), where.get("recipient").asString());
        var sender = Seed.random();
        var recipient = Seed.random();
        var other = Seed.random();
        var secret = Bytes.random(16);
        var key = Letter.newKey();
        var letter = place.seal(key, "letter", facts.get("content"));
        var parent = Vectors.texts(Letter.ParentKeys.of(secret));
        parent.put("secret", toBase64url(secret));
        parent.put("fragment", "#1." + toBase64url(secret));
        var made = new LinkedHashMap<String, Object>();
        made.put("seeds", Map.of("sender", toBase64url(sender), "recipient", toBase64url(recipient), "other", toBase64url(other)));
        made.put("place", where);
        made.put("content", facts.get("content"));
        made.put("key", toBase64url(key));
        made.put("parent", parent);
        made.put("letter", toBase64url(letter));
        made.put("feedback", toBase64url(place.seal(key, "feedback/1", facts.get("feedback"))));
        made.put("said", facts.get("feedback"));
        made.put("shares", Map.of("sender", toBase64url(place.shareKey(key, Seed.publicKey(sender), place.sender())),
                "recipient", toBase64url(place.shareKey(key, Seed.publicKey(recipient), place.recipient())),
                "parent", toBase64url(place.keyForParent(secret, key))));
        made.put("signature", Map.of("key", toBase64url(Letter.signingKey(sender)), "bytes", toBase64url(place.sign(sender, letter)),
                "byAnother", toBase64url(place.sign(other, letter))));
        Files.writeString(Path.of("src/test/resources/vectors/letter-java.json"),
                Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(made) + "\n");
    }
}
