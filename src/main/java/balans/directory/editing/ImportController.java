package balans.directory.editing;

import balans.directory.EntryId.Kind;
import balans.directory.editing.TableImport.Outcome;
import balans.directory.entry.Author;
import balans.identity.Editor;
import balans.kernel.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// A table into a register. Only for administrators, and for those who keep the registers of an instrument.
@Controller
class ImportController {

    private final TableImport tables;

    ImportController(TableImport tables) {
        this.tables = tables;
    }

    @GetMapping("/redactie/{register}/invoer")
    ModelAndView show(Editor by, @PathVariable String register) {
        return page(by, register, "", List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/redactie/{register}/invoer")
    ModelAndView create(Editor by, @PathVariable String register, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        requireKeeper(by, register);
        var bytes = file == null ? new byte[0] : file.getBytes();
        return switch (tables.read(kind(register), bytes, new Author(by.person(), by.name()))) {
            case Outcome.Imported(int fresh, int changed, int same) ->
                page(by, register, "done", List.of(fresh, changed, same), List.of(), HttpStatus.OK);
            case Outcome.NotATable() -> page(by, register, "no-table", List.of(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.TooLong() -> page(by, register, "too-long", List.of(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Problems(var problems) ->
                page(by, register, "problems", List.of(), problems, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView page(Editor by, String register, String result, List<Integer> counts,
            List<TableImport.Problem> problems, HttpStatus status) {
        requireKeeper(by, register);
        return new ModelAndView("directory/editing/import",
                Map.of("page", new ImportPage(kind(register), result, counts, problems)), status);
    }

    private static void requireKeeper(Editor by, String register) {
        if (!by.isAdministrator() && (kind(register).instrument().isEmpty() || !by.keeps(kind(register).instrument()))) {
            throw Refusal.notFound("page");
        }
    }

    private static Kind kind(String register) {
        return EntryController.kind(register);
    }
}
