package balans.screening.followup;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/balansmeter/centrum/{centre}/opvolging")
class FollowUpController {

    static final int SEALED_BYTES = 16_384;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    record Row(String id, String child, int epoch, int version, String sealed) {}

    record Rows(List<Row> followUps) {}

    record NewFollowUp(@Nullable String id, @Nullable String child, int epoch, @Nullable String sealed) {}

    record ChangedFollowUp(int version, int epoch, @Nullable String sealed) {}

    record Kept(int version) {}

    private final FollowUpStore followUps;
    private final RecordFollowUp recordFollowUp;

    FollowUpController(FollowUpStore followUps, RecordFollowUp recordFollowUp) {
        this.followUps = followUps;
        this.recordFollowUp = recordFollowUp;
    }

    @GetMapping
    Rows index(CentreMember by) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return new Rows(followUps.allOf(by.centre()).stream()
                .map(f -> new Row(f.id(), f.child(), f.epoch(), f.version(), encoder.encodeToString(f.sealed())))
                .toList());
    }

    @PostMapping
    Kept create(CentreMember by, @RequestBody NewFollowUp sent) {
        if (sent.id() == null || sent.child() == null || !ID.matcher(sent.id()).matches() || sent.epoch() < 1) {
            throw unreadable();
        }
        return new Kept(recordFollowUp.add(by, sent.id(), sent.child(), sent.epoch(), bytes(sent.sealed())));
    }

    @PutMapping("/{id}")
    Kept update(CentreMember by, @PathVariable String id, @RequestBody ChangedFollowUp sent) {
        if (sent.version() < 1 || sent.epoch() < 1) {
            throw unreadable();
        }
        return new Kept(recordFollowUp.change(by, id, sent.version(), sent.epoch(), bytes(sent.sealed())));
    }

    private static byte[] bytes(@Nullable String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            throw unreadable();
        }
        if (sealed.length() > SEALED_BYTES * 4 / 3 + 4) {
            throw Refusal.of(Reason.TOO_LARGE, "a follow-up has at most %d bytes".formatted(SEALED_BYTES));
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length > SEALED_BYTES) {
                throw Refusal.of(Reason.TOO_LARGE, "a follow-up has at most %d bytes".formatted(SEALED_BYTES));
            }
            return bytes;
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return Refusal.of(Reason.UNREADABLE, "not a sealed follow-up");
    }
}
