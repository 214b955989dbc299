package balans.identity;

import balans.kernel.Refusal;
import balans.web.live.Live;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Who holds the keys of an organisation. The page itself names nobody: the list is drawn by a browser that has checked it.
@Controller
@RequestMapping("/collegas/{centre}")
class ColleagueController {

    static final Duration ROTATE_AFTER = Duration.ofDays(365);

    record NewPin(@Nullable String pin) {}

    private final Rings rings;
    private final MembershipStore memberships;
    private final MemberKeyStore members;
    private final EnrolmentStore enrolments;
    private final OrganisationKeyStore keys;
    private final Live live;
    private final Clock clock;

    ColleagueController(Rings rings, MembershipStore memberships, MemberKeyStore members, EnrolmentStore enrolments,
            OrganisationKeyStore keys, Live live, Clock clock) {
        this.rings = rings;
        this.memberships = memberships;
        this.members = members;
        this.enrolments = enrolments;
        this.keys = keys;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(KeyHolder by) {
        var place = memberships.of(by.person()).stream().filter(m -> m.organisation().equals(by.organisation())).findFirst()
                .orElseThrow(() -> Refusal.notFound("organisation"));
        return new ModelAndView("identity/colleagues/show", Map.of("page", new ColleaguesPage(
                by.organisation().value(), by.organisationName(), by.person().value(), SignIn.start(place),
                place.role() == Role.NURSE ? "/balansmeter/centrum/" + by.organisation().value() + "/versleuteling" : "",
                keys.since(by.organisation()).plus(ROTATE_AFTER).isBefore(clock.instant()))));
    }

    @GetMapping("/ring")
    @ResponseBody
    Ring ring(KeyHolder by) {
        return rings.of(by.organisation());
    }

    @GetMapping(value = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live(KeyHolder by, HttpServletResponse response) {
        return live.watch(Set.of(KeyChanges.PREFIX + by.organisation().value()), response);
    }

    /// What this member's browser saw last, sealed for itself. After her first opening the seed under the code has done its work.
    @PostMapping("/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pin(KeyHolder by, @RequestBody NewPin sent) {
        members.putPin(by.organisation(), by.person(), Base64Url.decode(sent.pin(), 1, KeyRing.PIN_MAX_BYTES));
        enrolments.removeAdmitted(by.organisation(), by.person());
    }
}
