package balans.screening.invitation;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A centre that sends by itself (mail merge, letters) tells which links are on their way.
@RestController
class SentController {

    static final int MAX_IDS = 1000;

    record Sent(@Nullable List<@Nullable String> ids, boolean reminder) {}

    private final Invitations invitations;
    private final Clock clock;

    SentController(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @PostMapping("/balansmeter/centrum/{centre}/uitnodigingen/verzonden")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void create(CentreMember by, @RequestBody Sent sent) {
        var ids = sent.ids();
        if (ids == null || ids.size() > MAX_IDS || !ids.stream().allMatch(NewInvitation::isId)) {
            throw Refusal.of(Reason.UNREADABLE, "not a list of at most %d ids".formatted(MAX_IDS));
        }
        if (sent.reminder()) {
            invitations.markReminded(by.centre(), ids, LocalDate.now(clock));
        } else {
            invitations.markSent(by.centre(), ids, LocalDate.now(clock));
        }
    }
}
