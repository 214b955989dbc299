package balans.landscape.meeting;

import balans.identity.SignedIn;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.landscape.meeting.Meeting.Kind;
import balans.landscape.meeting.Meeting.Post;
import balans.web.DrawnCodes;
import balans.web.Site;
import balans.web.live.Live;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Whoever has the code joins. Whoever leads it signs in, answers and takes away.
@Controller
@RequestMapping("/zorglandschap/bijeenkomst/{code}")
class MeetingController {

    private static final String HAND = "balans-bijeenkomst";
    private static final int MOST_POSTS = 500;

    private final MeetingStore meetings;
    private final ChangeMeeting change;
    private final Live live;
    private final DrawnCodes codes;
    private final Site site;

    MeetingController(MeetingStore meetings, ChangeMeeting change, Live live, DrawnCodes codes, Site site) {
        this.meetings = meetings;
        this.change = change;
        this.live = live;
        this.codes = codes;
        this.site = site;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        return page("show", find(code), false);
    }

    @GetMapping("/stand")
    ModelAndView stand(@PathVariable String code) {
        return page("stand", find(code), false);
    }

    @GetMapping("/live")
    SseEmitter live(@PathVariable String code, HttpServletResponse response) {
        return live.watch(Set.of(find(code).topic()), response);
    }

    @PostMapping("/stem")
    String vote(@PathVariable String code, @RequestParam(defaultValue = "-1") int keuze, HttpServletRequest request,
            HttpServletResponse response) {
        var meeting = find(code);
        if (keuze >= 0 && keuze < meeting.options().size()) {
            var hand = hand(request, response);
            change.run(meeting, () -> meetings.vote(meeting, hand, keuze));
        }
        return "redirect:" + meeting.path();
    }

    @PostMapping("/berichten")
    String post(@PathVariable String code, @RequestParam(defaultValue = "") String soort, @RequestParam(defaultValue = "") String tekst) {
        var meeting = find(code);
        var text = tekst.strip();
        var kind = Arrays.stream(Kind.values()).filter(k -> k.name().equals(soort)).findFirst();
        if (kind.isPresent() && !text.isEmpty() && text.length() <= Post.TEXT_MAX_CHARS && meetings.posts(meeting).size() < MOST_POSTS) {
            change.run(meeting, () -> meetings.post(meeting, kind.get(), text));
        }
        return "redirect:" + meeting.path();
    }

    @GetMapping("/leiden")
    ModelAndView lead(SignedIn by, @PathVariable String code) {
        return page("show", led(by, code), true);
    }

    @GetMapping("/leiden/stand")
    ModelAndView leadStand(SignedIn by, @PathVariable String code) {
        return page("stand", led(by, code), true);
    }

    @PostMapping("/antwoord/{number}")
    String answer(SignedIn by, @PathVariable String code, @PathVariable String number, @RequestParam(defaultValue = "") String tekst) {
        var meeting = led(by, code);
        var text = tekst.strip();
        if (text.length() <= Post.ANSWER_MAX_CHARS) {
            change.run(meeting, () -> meetings.answer(meeting, numberOf(number), text));
        }
        return "redirect:" + meeting.path() + "/leiden";
    }

    @PostMapping("/weg/{number}")
    String remove(SignedIn by, @PathVariable String code, @PathVariable String number) {
        var meeting = led(by, code);
        change.run(meeting, () -> meetings.remove(meeting, numberOf(number)));
        return "redirect:" + meeting.path() + "/leiden";
    }

    private ModelAndView page(String template, Meeting meeting, boolean leads) {
        var address = site.address() + meeting.path();
        var page = new MeetingPage(meeting, meetings.votes(meeting), meetings.posts(meeting), leads, leads ? codes.of(address) : null, address);
        return new ModelAndView("landscape/meeting/" + template, Map.of("page", page));
    }

    private Meeting find(String code) {
        return meetings.find(code).orElseThrow(() -> Refusal.notFound("meeting"));
    }

    private Meeting led(SignedIn by, String code) {
        return meetings.find(code).filter(m -> m.leader().equals(by.person().value())).orElseThrow(() -> Refusal.notFound("meeting"));
    }

    private static long numberOf(String number) {
        return number.matches("[0-9]{1,15}") ? Long.parseLong(number) : -1;
    }

    private static String hand(HttpServletRequest request, HttpServletResponse response) {
        var cookies = request.getCookies();
        return Stream.ofNullable(cookies).flatMap(Arrays::stream).filter(c -> c.getName().equals(HAND) && c.getValue().length() == 22)
                .map(c -> c.getValue()).findFirst().orElseGet(() -> {
                    var fresh = RandomId.next();
                    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(HAND, fresh).httpOnly(true).secure(request.isSecure())
                            .sameSite("Lax").path("/zorglandschap/bijeenkomst").maxAge(Duration.ofDays(2)).build().toString());
                    return fresh;
                });
    }
}
