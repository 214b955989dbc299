package balans.screening.questionnaire;

import balans.identity.ProgrammeManager;
import balans.kernel.Refusal;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
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

/// One questionnaire, and who allowed its use.
@Controller
@RequestMapping("/balansmeter/beheer/vragenlijsten/{id}/{version}")
class PermissionController {

    private final Library shelf;
    private final Permissions permissions;
    private final Clock clock;

    PermissionController(Library shelf, Permissions permissions, Clock clock) {
        this.shelf = shelf;
        this.permissions = permissions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(ProgrammeManager by, @PathVariable String id, @PathVariable String version,
            @RequestParam(defaultValue = "") String bewaard) {
        return page(by, find(by, id, version), PermissionForm.EMPTY, List.of(), !bewaard.isEmpty());
    }

    @PostMapping("/toestemmingen")
    ModelAndView create(ProgrammeManager by, @PathVariable String id, @PathVariable String version,
            @RequestParam(defaultValue = "") String givenBy, @RequestParam(defaultValue = "") String givenOn,
            @RequestParam(defaultValue = "") String document, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var found = find(by, id, version);
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var form = new PermissionForm(givenBy, givenOn, document, name, file == null ? new byte[0] : file.getBytes());
        var complaints = form.complaints(LocalDate.now(clock));
        if (!complaints.isEmpty()) {
            return page(by, found, form, complaints, false);
        }
        permissions.add(by.organisation(), found.id(), form.permission(), form.file(), by.person(), clock.instant());
        return new ModelAndView("redirect:/balansmeter/beheer/vragenlijsten/{id}/{version}?bewaard=1");
    }

    @GetMapping("/toestemmingen/{permission}")
    ResponseEntity<byte[]> file(ProgrammeManager by, @PathVariable String id, @PathVariable String version,
            @PathVariable String permission) {
        var file = permissions.file(by.organisation(), permission).orElseThrow(() -> Refusal.notFound("permission"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("toestemming-" + id + "-" + version + ".pdf").build().toString())
                .contentType(MediaType.APPLICATION_PDF).body(file);
    }

    private Questionnaire find(ProgrammeManager by, String id, String version) {
        return shelf.find(by.organisation(), id + "/" + version).orElseThrow(() -> Refusal.notFound("questionnaire"));
    }

    private ModelAndView page(
            ProgrammeManager by, Questionnaire found, PermissionForm form, List<String> complaints, boolean kept) {
        var page = new QuestionnairePage(found, shelf.isShipped(found), Library.needsPermission(found),
                permissions.of(by.organisation(), found.id()), form, complaints, kept, LocalDate.now(clock));
        return new ModelAndView("screening/questionnaire/show", Map.of("page", page),
                complaints.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
