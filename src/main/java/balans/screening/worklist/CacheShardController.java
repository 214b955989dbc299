package balans.screening.worklist;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The version of a shard travels as its ETag: `If-Match: "3"` replaces version 3, `If-Match: "0"` makes a new one.
@RestController
class CacheShardController {

    static final int SHARD_BYTES = 1 << 20;
    static final int SHARDS = 200;

    record Held(List<CacheShardStore.Held> shards) {}

    private final CacheShardStore shards;

    CacheShardController(CacheShardStore shards) {
        this.shards = shards;
    }

    @GetMapping("/balansmeter/centrum/{centre}/tussenstand")
    Held index(CentreMember by) {
        return new Held(shards.heldBy(by.centre()));
    }

    @GetMapping("/balansmeter/centrum/{centre}/tussenstand/{shard}")
    ResponseEntity<byte[]> show(CentreMember by, @PathVariable int shard) {
        var found = shards.find(by.centre(), shard).orElseThrow(() -> Refusal.notFound("shard"));
        return ResponseEntity.ok().eTag("\"%d\"".formatted(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("Balans-Epoch", String.valueOf(found.epoch()))
                .contentType(MediaType.APPLICATION_OCTET_STREAM).body(found.sealed());
    }

    @PutMapping("/balansmeter/centrum/{centre}/tussenstand/{shard}")
    ResponseEntity<Void> update(
            CentreMember by,
            @PathVariable int shard,
            @RequestParam int epoch,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream body)
            throws IOException {
        if (shard < 0 || shard >= SHARDS || epoch < 1) {
            throw Refusal.of(Reason.UNREADABLE, "no such shard");
        }
        var version = versionIn(ifMatch);
        var sealed = body.readNBytes(SHARD_BYTES + 1);
        if (sealed.length > SHARD_BYTES) {
            throw Refusal.of(Reason.TOO_LARGE, "a shard has at most %d bytes".formatted(SHARD_BYTES));
        }
        var kept = version == 0
                ? shards.add(by.centre(), shard, epoch, sealed)
                : shards.replace(by.centre(), shard, version, epoch, sealed);
        if (!kept) {
            throw Refusal.of(Reason.CONFLICT, "the shard was changed meanwhile");
        }
        return ResponseEntity.noContent().eTag("\"%d\"".formatted(version + 1)).build();
    }

    private static int versionIn(String ifMatch) {
        if (!ifMatch.matches("\"\\d{1,9}\"")) {
            throw Refusal.of(Reason.UNREADABLE, "If-Match is no version");
        }
        return Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1));
    }
}
