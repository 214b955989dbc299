package balans.landscape.referral;

import balans.identity.KeyHolder;
import balans.kernel.Refusal;
import balans.landscape.agreement.Agreement;
import balans.landscape.agreement.Agreements;
import balans.landscape.consent.SealedBytes;
import balans.web.DutchDay;
import balans.web.Text;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/// What an organisation sent and received, and what it does with it.
@Controller
@RequestMapping("/zorglandschap/verwijzen/{centre}")
class ReferralController {

    private static final String BACK = "redirect:/zorglandschap/verwijzen/{centre}/verwijzingen/{referral}";

    record Feedback(@Nullable String sealed) {}

    private static final int EXPORTED = 10_000;

    private final Desk desk;
    private final ReferralStore referrals;
    private final MoveReferral move;
    private final Agreements agreements;
    private final Text texts;
    private final JsonMapper json;
    private final Clock clock;

    ReferralController(Desk desk, ReferralStore referrals, MoveReferral move, Agreements agreements, Text texts,
            JsonMapper json, Clock clock) {
        this.desk = desk;
        this.referrals = referrals;
        this.move = move;
        this.agreements = agreements;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView index(KeyHolder by, @RequestParam(defaultValue = "") String stand, @RequestParam(defaultValue = "1") String p) {
        return new ModelAndView("landscape/referral/index", Map.of("page", desk.of(by, state(stand), page(p), DeskPage.SIZE)));
    }

    /// Without a name: only a browser of the organisation knows it.
    @GetMapping("/verwijzingen.csv")
    ResponseEntity<byte[]> csv(KeyHolder by, @RequestParam(defaultValue = "") String stand) {
        var heading = Arrays.stream(texts.of("landscape.referral.csv").split(";")).toList();
        var lines = desk.lines(desk.of(by, state(stand), 1, EXPORTED), heading, state -> texts.of("landscape.referral.state." + state),
                sent -> texts.of("landscape.referral.direction." + (sent ? "sent" : "received")));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("verwijzingen.csv").build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(Csv.of(lines).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/verwijzingen/{referral}")
    ModelAndView show(KeyHolder by, @PathVariable String referral) {
        var found = referrals.find(referral).filter(r -> r.concerns(by.organisation()))
                .orElseThrow(() -> Refusal.notFound("referral"));
        var sent = found.sender().equals(by.organisation());
        var steps = referrals.steps(found.id()).stream()
                .map(s -> new ReferralPage.Line(s.state(), DutchDay.of(s.at(), clock.getZone()))).toList();
        var page = new ReferralPage(by.organisation().value(), by.organisationName(), found.id(), sent,
                agreements.nameOf(found.sender()), agreements.nameOf(found.recipient()),
                agreements.find(by.organisation(), found.agreement()).map(Agreement::purpose).orElse(""), found.state(),
                found.sortedCategories(), steps, !sent && found.state() == State.SENT,
                !sent && found.state().next().contains(State.FEEDBACK), letter(found, sent));
        return new ModelAndView("landscape/referral/show", Map.of("page", page));
    }

    @PostMapping("/verwijzingen/{referral}/ontvangst")
    String receive(KeyHolder by, @PathVariable String referral) {
        move.move(by, referral, State.RECEIVED, null);
        return BACK;
    }

    @PostMapping("/verwijzingen/{referral}/weigering")
    String refuse(KeyHolder by, @PathVariable String referral) {
        move.move(by, referral, State.REFUSED, null);
        return BACK;
    }

    @PostMapping("/verwijzingen/{referral}/afsluiting")
    String close(KeyHolder by, @PathVariable String referral) {
        move.move(by, referral, State.CLOSED, null);
        return BACK;
    }

    @PostMapping("/verwijzingen/{referral}/terugkoppeling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(KeyHolder by, @PathVariable String referral, @RequestBody Feedback feedback) {
        move.move(by, referral, State.FEEDBACK, SealedBytes.read(feedback.sealed(), 1, 4_096));
    }

    private String letter(Referral referral, boolean sent) {
        var letter = referral.letter();
        if (letter == null) {
            return "";
        }
        var all = new HashMap<String, Object>(Map.of("referral", referral.id(), "sender", referral.sender().value(),
                "recipient", referral.recipient().value(), "letter", SealedBytes.write(letter.sealed()),
                "share", SealedBytes.write(sent ? letter.senderKey() : letter.recipientKey()),
                "feedback", feedback(referral.id())));
        if (letter.signature() != null) {
            all.put("signature", SealedBytes.write(letter.signature().bytes()));
            all.put("signingKey", SealedBytes.write(letter.signature().key()));
        }
        return json.writeValueAsString(all);
    }

    private List<String> feedback(String id) {
        return referrals.feedback(id).stream().map(f -> SealedBytes.write(f.sealed())).toList();
    }

    static int page(String number) {
        return number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
    }

    private static @Nullable State state(String name) {
        return Arrays.stream(State.values()).filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }
}
