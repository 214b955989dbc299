package balans.conversation.own;

import balans.kernel.Refusal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What was kept, and what changed since.
@Controller
class VersionController {

    private final VersionStore versions;
    private final Snapshots snapshots;
    private final OwnStore sheets;

    VersionController(VersionStore versions, Snapshots snapshots, OwnStore sheets) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.sheets = sheets;
    }

    @GetMapping("/samen/{code}/versies/{number}")
    ModelAndView show(Guest by, @PathVariable int number) {
        return new ModelAndView("conversation/own/version",
                Map.of("page", new VersionPage(by.sheet().path(), find(by.sheet(), number))));
    }

    /// From one version to another; without a second one, to the sheet as it is now.
    @GetMapping("/samen/{code}/versies/{number}/verschil")
    ModelAndView compare(Guest by, @PathVariable int number, @RequestParam(defaultValue = "0") int met) {
        var from = find(by.sheet(), number);
        var to = met == 0 ? snapshots.take(by.sheet(), "") : find(by.sheet(), met);
        return new ModelAndView("conversation/own/difference", Map.of("page",
                new DifferencePage(by.sheet(), Difference.between(from, to), versions.of(by.sheet()))));
    }

    /// To tick off when protocols are written (R000-17).
    @GetMapping("/samen/{code}/checklist")
    ModelAndView checklist(Guest by) {
        var sheet = sheets.find(by.sheet().code()).orElseThrow(() -> Refusal.notFound("sheet"));
        return new ModelAndView("conversation/own/checklist",
                Map.of("page", new VersionPage(by.sheet().path(), snapshots.take(sheet, ""))));
    }

    private Snapshot find(OwnSheet sheet, int number) {
        return versions.find(sheet, number).orElseThrow(() -> Refusal.notFound("version"));
    }
}
