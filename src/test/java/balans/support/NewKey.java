package balans.support;

import static balans.sealed.Bytes.fromBase64url;
import static balans.sealed.Bytes.toBase64url;

import balans.sealed.CentreKeys;
import balans.sealed.CentreShare;
import balans.sealed.Manifest;
import balans.sealed.Seed;
import balans.sealed.Succession;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A second key for a centre, made as the browser of its first nurse would, with or without somebody leaving.
public final class NewKey {

    public static final int EPOCH = 2;

    public final byte[] seed = Seed.random();
    private final TestCentre centre;
    private final @Nullable String removed;

    public NewKey(TestCentre centre, @Nullable String removed) {
        this.centre = centre;
        this.removed = removed;
    }

    public HttpResponse<String> send() {
        return send(body());
    }

    public HttpResponse<String> send(Map<String, Object> body) {
        return centre.nurse.post("/collegas/" + centre.id + "/sleutels", body);
    }

    public Map<String, Object> body() {
        var ring = Visitor.json(centre.nurse.get("/collegas/" + centre.id + "/ring"));
        var old = Manifest.verify(fromBase64url(ring.get("manifest").asString()), CentreKeys.of(centre.seed).manifest(), 0);
        var publicKey = Seed.publicKey(seed);
        var members = old.members().stream().filter(m -> !m.memberId().equals(removed)).toList();
        var manifest = new Manifest(old.version() + 1, EPOCH, members).seal(CentreKeys.of(seed).manifest());
        var record = Succession.to(EPOCH, publicKey, manifest, centre.account.person, "2026-11-22",
                removed == null ? "ROTATION" : "REMOVAL");
        var body = new HashMap<String, Object>();
        body.put("removed", removed);
        body.put("epoch", EPOCH);
        body.put("publicKey", toBase64url(publicKey));
        body.put("members", shares(ring.get("members")));
        body.put("kits", shares(ring.get("kits")));
        body.put("manifestVersion", old.version() + 1);
        body.put("manifest", toBase64url(manifest));
        body.put("record", toBase64url(record.seal(centre.seed, centre.id)));
        body.put("ring", toBase64url(Succession.sealRing(seed, centre.id, EPOCH, Map.of(1, centre.seed))));
        return body;
    }

    private List<Map<String, String>> shares(JsonNode holders) {
        var shares = new ArrayList<Map<String, String>>();
        for (var holder : holders) {
            var id = holder.get("id").asString();
            if (!id.equals(removed)) {
                shares.add(Map.of("holder", id, "sealed", toBase64url(new CentreShare("", centre.id, EPOCH, id)
                        .seal(seed, fromBase64url(holder.get("publicKey").asString())))));
            }
        }
        return shares;
    }
}
