package balans.agenda.edition;

import balans.agenda.Piece;
import balans.agenda.edition.Edition.Seal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// One spelling for the same words, so that anybody can make the same hashes: JSON as RFC 8785 writes it, which for our
/// objects of texts means sorted names and no spaces. `docs/formats/edition.md` says how to check an edition by hand.
final class Canon {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Canon() {}

    static String of(Piece piece, String salt) {
        var content = new TreeMap<String, Object>();
        content.put("id", piece.id());
        content.put("kind", piece.kind());
        content.put("title", piece.title());
        content.put("theme", piece.theme());
        content.put("pillar", piece.pillar());
        content.put("fields", new TreeMap<>(piece.fields()));
        content.put("salt", salt);
        return JSON.writeValueAsString(content);
    }

    static Piece piece(String content) {
        var kept = JSON.readValue(content, Kept.class);
        return new Piece(kept.id(), kept.kind(), kept.title(), kept.theme(), kept.pillar(), kept.fields());
    }

    /// Read in one go: an edition of ten thousand pieces is compared within a second.
    record Kept(String id, String kind, String title, String theme, String pillar, TreeMap<String, String> fields, String salt) {}

    /// Over what is said about the edition, the hashes of its pieces in order, and the seal before it.
    static Seal seal(Edition edition, List<String> pieceHashes, String previous, String previousSha256) {
        var content = new TreeMap<String, Object>();
        content.put("edition", edition.id());
        content.put("title", edition.title());
        content.put("preface", edition.preface());
        content.put("asOf", edition.asOf().toString());
        content.put("pieces", pieceHashes);
        content.put("previous", previous.isEmpty() ? Map.of()
                : new TreeMap<>(Map.of("edition", previous, "sha256", previousSha256)));
        return new Seal(sha256(JSON.writeValueAsString(content)), previous, previousSha256);
    }

    /// Whether what is kept still is what was frozen; removed words are taken at their hash.
    static boolean holds(Edition edition, List<FrozenPiece> pieces) {
        var seal = edition.seal();
        var hashes = pieces.stream().map(FrozenPiece::sha256).collect(Collectors.toList());
        return seal != null
                && seal.equals(seal(edition, hashes, seal.previous(), seal.previousSha256()))
                && pieces.stream().allMatch(p -> p.content() == null || sha256(p.content()).equals(p.sha256()));
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
