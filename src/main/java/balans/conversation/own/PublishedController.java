package balans.conversation.own;

import balans.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What organisations made public of their sheets, for everybody: without who does what, because those people agreed
/// with their group and not with the public.
@Controller
class PublishedController {

    private final KeptStore kept;
    private final VersionStore versions;

    PublishedController(KeptStore kept, VersionStore versions) {
        this.kept = kept;
        this.versions = versions;
    }

    @GetMapping("/gespreksagenda/gedeeld")
    ModelAndView index() {
        List<MinePage.Row> rows = kept.published().stream().map(sheet -> new MinePage.Row(sheet, kept.of(sheet).name())).toList();
        return new ModelAndView("conversation/own/published", Map.of("page", new MinePage(rows)));
    }

    @GetMapping("/gespreksagenda/gedeeld/{sheet}")
    ModelAndView show(@PathVariable String sheet) {
        var found = kept.published(sheet).orElseThrow(() -> Refusal.notFound("sheet"));
        var keeping = kept.of(found);
        var meeting = keeping.published();
        var snapshot = versions.find(found, meeting == null ? 0 : meeting).orElseThrow(() -> Refusal.notFound("version"));
        return new ModelAndView("conversation/own/shared",
                Map.of("page", new PublishedPage(snapshot.withoutNames(), keeping.name())));
    }
}
