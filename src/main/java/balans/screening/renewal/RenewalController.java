package balans.screening.renewal;

import balans.identity.CentreMember;
import balans.identity.OrganisationKeys;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.programme.Centres;
import balans.screening.renewal.RenewalStore.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/balansmeter/centrum/{centre}/versleuteling")
class RenewalController {

    private static final int MOST_ROWS = 1000;

    record Batch(@Nullable List<@Nullable SealedRow> rows) {}

    record Taken(int taken) {}

    private final Centres centres;
    private final OrganisationKeys keys;
    private final RenewalStore rows;

    RenewalController(Centres centres, OrganisationKeys keys, RenewalStore rows) {
        this.centres = centres;
        this.keys = keys;
        this.rows = rows;
    }

    @GetMapping
    ModelAndView show(CentreMember by) {
        var centre = centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        return new ModelAndView("screening/renewal/show", Map.of("page", new RenewalPage(centre)));
    }

    @PostMapping("/{kind}")
    @ResponseBody
    Taken update(CentreMember by, @PathVariable String kind, @RequestBody Batch batch) {
        var sent = batch.rows();
        var current = keys.current(by.centre()).map(OrganisationKeys.Current::epoch).orElse(0);
        if (sent == null || sent.size() > MOST_ROWS
                || !sent.stream().allMatch(row -> row != null && row.isComplete() && row.epoch() == current)) {
            throw Refusal.of(Reason.UNREADABLE, "no list of rows under the present key");
        }
        var which = switch (kind) {
            case "kinderen" -> Kind.CHILDREN;
            case "opvolging" -> Kind.CONTACTS;
            case "verzoeken" -> Kind.REQUESTS;
            default -> throw Refusal.notFound("kind of row"); // not sealed: a word of the address
        };
        return new Taken(rows.seal(by.centre(), which, sent.stream().flatMap(java.util.stream.Stream::ofNullable).toList()));
    }
}
