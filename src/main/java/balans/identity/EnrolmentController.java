package balans.identity;

import balans.identity.AdmitColleague.Admission;
import balans.identity.ChangeKeys.Change;
import balans.identity.EnrolmentStore.Enrolment;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Inviting a colleague, letting her in, and making a new key, with or without somebody leaving.
@RestController
@RequestMapping("/collegas/{centre}")
class EnrolmentController {

    static final Duration VALID_FOR = Duration.ofDays(14);
    private static final int CODE_MAX_BYTES = 256;
    private static final int MOST_PENDING = 20;

    /// @param code the enrolment code, sealed under the organisation's seed; the server never has it open
    record NewEnrolment(@Nullable String id, int epoch, @Nullable String code) {}

    record Made(String token) {}

    private final EnrolmentStore enrolments;
    private final OrganisationKeyStore keys;
    private final AdmitColleague admitColleague;
    private final ChangeKeys changeKeys;
    private final Sessions sessions;
    private final KeyChanges changes;
    private final Clock clock;

    EnrolmentController(EnrolmentStore enrolments, OrganisationKeyStore keys, AdmitColleague admitColleague,
            ChangeKeys changeKeys, Sessions sessions, KeyChanges changes, Clock clock) {
        this.enrolments = enrolments;
        this.keys = keys;
        this.admitColleague = admitColleague;
        this.changeKeys = changeKeys;
        this.sessions = sessions;
        this.changes = changes;
        this.clock = clock;
    }

    /// The token of the link, given once.
    @PostMapping("/uitnodigingen")
    Made invite(KeyHolder by, @RequestBody NewEnrolment sent) {
        var now = clock.instant();
        var current = keys.current(by.organisation()).orElseThrow(() -> Refusal.notFound("key"));
        if (sent.epoch() != current.epoch()) {
            throw Refusal.of(Reason.CONFLICT, "sealed under an earlier key");
        }
        if (enrolments.pending(by.organisation(), now).size() >= MOST_PENDING) {
            throw Refusal.of(Reason.TOO_MANY, "enough invitations are open");
        }
        var token = RandomId.next();
        enrolments.add(new Enrolment(Base64Url.id(sent.id()), by.organisation(), sent.epoch(),
                Base64Url.decode(sent.code(), 1, CODE_MAX_BYTES), by.person().value(), now, now.plus(VALID_FOR),
                Optional.empty()), Token.hashOf(token));
        return new Made(token);
    }

    @PostMapping("/uitnodigingen/{id}/intrekking")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(KeyHolder by, @PathVariable String id) {
        if (!enrolments.remove(by.organisation(), id)) {
            throw Refusal.notFound("invitation");
        }
    }

    @PostMapping("/toelatingen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void admit(KeyHolder by, @RequestBody Admission admission) {
        admitColleague.admit(by.organisation(), admission);
        changes.tell(by.organisation());
    }

    @PostMapping("/sleutels")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(KeyHolder by, @RequestBody Change change, HttpServletRequest request) {
        changeKeys.change(by, change, sessions.hashOf(request).orElseThrow());
        changes.tell(by.organisation());
    }
}
