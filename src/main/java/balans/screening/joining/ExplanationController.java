package balans.screening.joining;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.programme.Centre;
import balans.screening.programme.Centres;
import balans.screening.questionnaire.Questionnaire;
import balans.screening.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// What the questionnaire is for, in the languages of parents (R004-24): in words always, spoken by somebody of the centre where
/// one recorded it, and otherwise by the voice of the parent's own device.
@Controller
class ExplanationController {

    private static final List<String> WORDS = List.of("pagina-titel", "welkom-tekst", "duur", "geen-goed-of-fout", "vrijwillig",
            "wie-leest", "op-slot", "wat-gebeurt-ermee", "hulp-bij-invullen", "privacy-bewaren");

    private final Centres centres;
    private final Questionnaires questionnaires;
    private final ExplanationStore explanations;
    private final Clock clock;

    ExplanationController(Centres centres, Questionnaires questionnaires, ExplanationStore explanations, Clock clock) {
        this.centres = centres;
        this.questionnaires = questionnaires;
        this.explanations = explanations;
        this.clock = clock;
    }

    @GetMapping("/v/{slug}/uitleg")
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "nl") String taal) {
        var centre = centres.findBySlug(slug).orElseThrow(() -> Refusal.notFound("centre"));
        var page = page(centre, taal);
        return new ModelAndView("screening/joining/explanation", Map.of("page", page, "language", page.language().id()));
    }

    @GetMapping("/v/{slug}/uitleg/{language}/geluid")
    ResponseEntity<Resource> audio(@PathVariable String slug, @PathVariable String language) {
        var spoken = find(slug, language);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(spoken.type())).body(new ByteArrayResource(spoken.audio()));
    }

    @GetMapping("/v/{slug}/uitleg/{language}/ondertitels")
    ResponseEntity<byte[]> captions(@PathVariable String slug, @PathVariable String language) {
        return ResponseEntity.ok().contentType(new MediaType("text", "vtt", StandardCharsets.UTF_8))
                .body(find(slug, language).captions().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/balansmeter/centrum/{centre}/uitleg")
    ModelAndView desk(CentreMember by, @RequestParam(defaultValue = "") String fout) {
        var centre = centre(by);
        return new ModelAndView("screening/joining/explanations", Map.of("centre", centre,
                "languages", questionnaire(centre).languages(), "spoken", explanations.languages(by.centre()),
                "wrong", Stream.of("geluid", "ondertitels").filter(fout::equals).findFirst().orElse("")));
    }

    @PostMapping("/balansmeter/centrum/{centre}/uitleg")
    String put(
            CentreMember by, @RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String captions,
            @RequestParam(required = false) @Nullable MultipartFile audio, @RequestParam(defaultValue = "") String remove)
            throws IOException {
        var spoken = questionnaire(centre(by)).language(language).orElseThrow(() -> Refusal.notFound("language")).id();
        if (remove.equals("ja")) {
            explanations.remove(by.centre(), spoken);
            return "redirect:/balansmeter/centrum/{centre}/uitleg";
        }
        var bytes = audio == null ? new byte[0] : audio.getBytes();
        var type = Explanation.typeOf(bytes);
        if (type.isEmpty() || bytes.length > Explanation.AUDIO_MAX_BYTES) {
            return "redirect:/balansmeter/centrum/{centre}/uitleg?fout=geluid";
        }
        var words = captions.replace("\r\n", "\n").strip();
        if (!words.startsWith("WEBVTT") || !words.contains("-->") || words.length() > Explanation.CAPTIONS_MAX_CHARS) {
            return "redirect:/balansmeter/centrum/{centre}/uitleg?fout=ondertitels";
        }
        explanations.put(by.centre(), new Explanation(spoken, type.get(), bytes, words + "\n"), LocalDate.now(clock));
        return "redirect:/balansmeter/centrum/{centre}/uitleg";
    }

    private ExplanationPage page(Centre centre, String asked) {
        var questionnaire = questionnaire(centre);
        var language = questionnaire.language(asked).orElseGet(() -> questionnaire.languages().getFirst());
        var id = language.id();
        var words = WORDS.stream().map(key -> questionnaire.text(key).in(id).replace("{organisatie}", centre.name())
                .replace("{telefoon}", centre.phone()).replace("{datum}", centre.endsOn().toString())).toList();
        return new ExplanationPage(centre, language, questionnaire.languages(), words,
                explanations.languages(centre.id()).contains(id), questionnaire.text("knop-voorlezen").in(id), language.name(),
                questionnaire.label().isEmpty() ? "" : questionnaire.text("voorbeeld-label").in(id));
    }

    private Explanation find(String slug, String language) {
        return centres.findBySlug(slug).flatMap(centre -> explanations.find(centre.id(), language))
                .orElseThrow(() -> Refusal.of(Reason.NOT_FOUND, "no explanation"));
    }

    private Questionnaire questionnaire(Centre centre) {
        return questionnaires.find(centre.questionnaire()).orElseThrow(() -> Refusal.notFound("questionnaire"));
    }

    private Centre centre(CentreMember by) {
        return centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
    }
}
