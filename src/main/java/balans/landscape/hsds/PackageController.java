package balans.landscape.hsds;

import balans.identity.Editor;
import balans.kernel.Refusal;
import balans.landscape.local.RowStore;
import balans.landscape.local.WriteHere;
import balans.web.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Packages of tables: out for everybody, in for administrators of the registers.
@Controller
class PackageController {

    private static final long MOST_BYTES = 512L << 20;
    private static final int SHOWN = 100;
    private static final int NAME_MAX_CHARS = 80;

    private final PackageWriter writer;
    private final TakeIn takeIn;
    private final BatchStore batches;
    private final Conflicts conflicts;
    private final WriteHere write;
    private final Site site;

    PackageController(PackageWriter writer, TakeIn takeIn, BatchStore batches, Conflicts conflicts, WriteHere write, Site site) {
        this.writer = writer;
        this.takeIn = takeIn;
        this.batches = batches;
        this.conflicts = conflicts;
        this.write = write;
        this.site = site;
    }

    @GetMapping("/hsds/datapackage.zip")
    @CrossOrigin(origins = "*")
    void download(HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"datapackage.zip\"");
        writer.write(response.getOutputStream());
    }

    @GetMapping("/redactie/zorglandschap")
    ModelAndView index(Editor by) {
        return page("", HttpStatus.OK);
    }

    @PostMapping("/redactie/zorglandschap/invoer")
    ModelAndView create(Editor by, @RequestParam(defaultValue = "") String bron,
            @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        requireAdministrator(by);
        if (!isName(bron)) {
            return page("source", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (file == null || file.isEmpty()) {
            return page("file", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try (var in = file.getInputStream()) {
            var number = takeIn.start(kept(in), bron.strip(), site.address());
            return number.isEmpty() ? page("busy", HttpStatus.CONFLICT)
                    : new ModelAndView("redirect:/redactie/zorglandschap/invoer/" + number.get());
        }
    }

    /// The same with the file as the body, so that a large one is never in the memory of anything.
    @PostMapping("/redactie/zorglandschap/invoer/bestand")
    @ResponseBody
    Map<String, String> stream(Editor by, @RequestParam(defaultValue = "") String bron, HttpServletRequest request) throws IOException {
        requireAdministrator(by);
        if (!isName(bron)) {
            throw Refusal.of(Refusal.Reason.UNREADABLE, "source");
        }
        return takeIn.start(kept(request.getInputStream()), bron.strip(), site.address())
                .map(number -> Map.of("address", "/redactie/zorglandschap/invoer/" + number))
                .orElseThrow(() -> Refusal.of(Refusal.Reason.CONFLICT, "package"));
    }

    @GetMapping("/redactie/zorglandschap/invoer/{number}")
    ModelAndView show(Editor by, @PathVariable long number, HttpServletResponse response) {
        requireAdministrator(by);
        var batch = batches.find(number).orElseThrow(() -> Refusal.notFound("package"));
        if (batch.isBusy()) {
            response.setHeader("Refresh", "2");
        }
        return new ModelAndView("landscape/hsds/package", Map.of("page", new PackagePage(batch,
                batches.sourceNames().getOrDefault(batch.source(), ""), batches.findings(number))));
    }

    @PostMapping("/redactie/zorglandschap/verschillen")
    ModelAndView choose(Editor by, @RequestParam(defaultValue = "") String entity, @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String field, @RequestParam(defaultValue = "ours") String keep) {
        requireAdministrator(by);
        conflicts.close(entity, id, field).ifPresent(conflict -> write.write(entity, id,
                Map.of(field, keep.equals("offered") ? conflict.offered() : conflict.ours()), by.name()));
        return new ModelAndView("redirect:/redactie/zorglandschap#verschillen");
    }

    private static boolean isName(String source) {
        return !source.isBlank() && source.strip().length() <= NAME_MAX_CHARS && !source.strip().equalsIgnoreCase(RowStore.HERE_NAME);
    }

    private ModelAndView page(String complaint, HttpStatus status) {
        return new ModelAndView("landscape/hsds/packages", Map.of("page",
                new PackagesPage(batches.latest(10), conflicts.open(SHOWN), batches.sourceNames(), complaint)), status);
    }

    /// A package holds only what is public, so it may lie in a file for as long as it is read.
    private static Path kept(InputStream in) throws IOException {
        var file = Files.createTempFile("balans-package", ".tmp");
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[1 << 16];
            var total = 0L;
            for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                total += some;
                if (total > MOST_BYTES) {
                    throw Refusal.of(Refusal.Reason.TOO_LARGE, "package");
                }
                out.write(buffer, 0, some);
            }
            return file;
        } catch (IOException | Refusal notWhole) {
            Files.deleteIfExists(file);
            throw notWhole;
        }
    }

    private static void requireAdministrator(Editor by) {
        if (!by.isAdministrator()) {
            throw Refusal.notFound("page");
        }
    }
}
