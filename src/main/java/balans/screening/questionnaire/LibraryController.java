package balans.screening.questionnaire;

import balans.identity.ProgrammeManager;
import balans.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The questionnaires that an organisation may use: bringing one in, and taking one out again.
@Controller
@RequestMapping("/balansmeter/beheer/vragenlijsten")
class LibraryController {

    private final Library shelf;
    private final ImportQuestionnaire importQuestionnaire;

    LibraryController(Library shelf, ImportQuestionnaire importQuestionnaire) {
        this.shelf = shelf;
        this.importQuestionnaire = importQuestionnaire;
    }

    @GetMapping
    ModelAndView index(ProgrammeManager by) {
        return page(by, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(ProgrammeManager by, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var bytes = file == null ? new byte[0] : file.getBytes();
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return switch (importQuestionnaire.take(by.organisation(), name, bytes)) {
            case ImportQuestionnaire.Outcome.Kept(var kept) ->
                new ModelAndView("redirect:/balansmeter/beheer/vragenlijsten/" + kept.id());
            case ImportQuestionnaire.Outcome.Unfit(var flaws) -> page(by, flaws, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/{id}/{version}/vragenlijst.yaml")
    ResponseEntity<byte[]> yaml(ProgrammeManager by, @PathVariable String id, @PathVariable String version) {
        var found = find(by, id, version);
        return file(found, ".yaml", MediaType.parseMediaType("application/yaml"), QuestionnaireTree.yaml(found));
    }

    @GetMapping("/{id}/{version}/vragenlijst.fhir.json")
    ResponseEntity<byte[]> fhir(ProgrammeManager by, @PathVariable String id, @PathVariable String version) {
        var found = find(by, id, version);
        return file(found, ".fhir.json", MediaType.parseMediaType("application/fhir+json"), FhirWriter.json(found));
    }

    private Questionnaire find(ProgrammeManager by, String id, String version) {
        return shelf.find(by.organisation(), id + "/" + version).orElseThrow(() -> Refusal.notFound("questionnaire"));
    }

    private ModelAndView page(ProgrammeManager by, List<Flaw> flaws, HttpStatus status) {
        var page = new QuestionnairesPage(shelf.rows(by.organisation()), flaws);
        return new ModelAndView("screening/questionnaire/index", Map.of("page", page), status);
    }

    private static ResponseEntity<byte[]> file(Questionnaire questionnaire, String ending, MediaType type, String text) {
        var name = questionnaire.id().replace('/', '-') + ending;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
