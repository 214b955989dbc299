package balans.screening.worklist;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.worklist.KeepShard.Offered;
import jakarta.servlet.http.HttpServletResponse;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The version of a shard travels as its ETag: `If-Match: "3"` replaces version 3, `If-Match: "0"` makes a new one.
@RestController
@RequestMapping("/balansmeter/centrum/{centre}/tussenstand/{kind}")
class CacheShardController {

    static final int SHARD_BYTES = 1 << 20;
    static final int SHARDS = 200;

    private final CacheShardStore shards;
    private final KeepShard keepShard;

    CacheShardController(CacheShardStore shards, KeepShard keepShard) {
        this.shards = shards;
        this.keepShard = keepShard;
    }

    /// All shards behind each other, each after four numbers of four bytes: shard, epoch, version, length. How many
    /// there are is in a header, so that a page knows before the rest has come.
    @GetMapping
    void index(CentreMember by, @PathVariable String kind, HttpServletResponse response) throws IOException {
        var asked = ShardKind.at(kind);
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader("Balans-Shards", String.valueOf(shards.countOf(by.centre(), asked)));
        var out = new DataOutputStream(response.getOutputStream());
        shards.forEach(by.centre(), asked, shard -> write(shard, out));
        out.flush();
    }

    @GetMapping("/{shard}")
    ResponseEntity<byte[]> show(CentreMember by, @PathVariable String kind, @PathVariable int shard) {
        var found = shards.find(by.centre(), ShardKind.at(kind), shard).orElseThrow(() -> Refusal.notFound("shard"));
        return ResponseEntity.ok().eTag("\"%d\"".formatted(found.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").header("Balans-Epoch", String.valueOf(found.epoch()))
                .contentType(MediaType.APPLICATION_OCTET_STREAM).body(found.sealed());
    }

    @PutMapping("/{shard}")
    ResponseEntity<Void> update(
            CentreMember by,
            @PathVariable String kind,
            @PathVariable int shard,
            @RequestParam int epoch,
            @RequestParam long erasures,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            InputStream body)
            throws IOException {
        if (shard < 0 || shard >= SHARDS || epoch < 1) {
            throw Refusal.of(Reason.UNREADABLE, "no such shard");
        }
        var sealed = body.readNBytes(SHARD_BYTES + 1);
        if (sealed.length > SHARD_BYTES) {
            throw Refusal.of(Reason.TOO_LARGE, "a shard has at most %d bytes".formatted(SHARD_BYTES));
        }
        var offered = new Offered(ShardKind.at(kind), shard, versionIn(ifMatch), epoch, erasures, sealed);
        var version = keepShard.keep(by.centre(), offered);
        return ResponseEntity.noContent().eTag("\"%d\"".formatted(version)).build();
    }

    private static void write(CacheShardStore.Shard shard, DataOutputStream out) {
        try {
            out.writeInt(shard.shard());
            out.writeInt(shard.epoch());
            out.writeInt(shard.version());
            out.writeInt(shard.sealed().length);
            out.write(shard.sealed());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static int versionIn(String ifMatch) {
        if (!ifMatch.matches("\"\\d{1,9}\"")) {
            throw Refusal.of(Reason.UNREADABLE, "If-Match is no version");
        }
        return Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1));
    }
}
