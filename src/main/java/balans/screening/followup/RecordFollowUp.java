package balans.screening.followup;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a sealed record, once. A browser that lost the connection sends the same record again and gets the same
/// outcome; a browser that knows an older version is refused, so that no colleague's words are overwritten unseen.
@Component
class RecordFollowUp {

    private final FollowUpStore followUps;
    private final Clock clock;

    RecordFollowUp(FollowUpStore followUps, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    @Transactional
    int add(CentreMember by, String id, String child, int epoch, byte[] sealed) {
        if (followUps.add(by.centre(), id, child, epoch, sealed, LocalDate.now(clock))) {
            return 1;
        }
        var there = followUps.find(by.centre(), id).orElseThrow(() -> Refusal.notFound("child"));
        return there.version() == 1 && there.child().equals(child) ? same(there, sealed) : conflict();
    }

    @Transactional
    int change(CentreMember by, String id, int version, int epoch, byte[] sealed) {
        if (followUps.replace(by.centre(), id, version, epoch, sealed, LocalDate.now(clock))) {
            return version + 1;
        }
        var there = followUps.find(by.centre(), id).orElseThrow(() -> Refusal.notFound("follow-up"));
        return there.version() == version + 1 ? same(there, sealed) : conflict();
    }

    private static int same(FollowUpStore.FollowUp there, byte[] sealed) {
        return Arrays.equals(there.sealed(), sealed) ? there.version() : conflict();
    }

    private static int conflict() {
        throw Refusal.of(Reason.CONFLICT, "the follow-up was changed meanwhile");
    }
}
