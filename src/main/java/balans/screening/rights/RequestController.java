package balans.screening.rights;

import balans.database.DeletedBytes;
import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.programme.Centres;
import balans.screening.roster.ErasedParent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
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
@RequestMapping("/balansmeter/centrum/{centre}")
class RequestController {

    record Row(String id, String kind, String day, int epoch, String sealed) {}

    record Rows(List<Row> requests) {}

    record Erasure(@Nullable Request request, @Nullable ErasedParent parent) {}

    record Done(int version) {}

    private final RequestStore requests;
    private final FulfilRequest fulfil;
    private final Centres centres;
    private final DeletedBytes deletedBytes;
    private final Clock clock;

    RequestController(RequestStore requests, FulfilRequest fulfil, Centres centres, DeletedBytes deletedBytes, Clock clock) {
        this.requests = requests;
        this.fulfil = fulfil;
        this.centres = centres;
        this.deletedBytes = deletedBytes;
        this.clock = clock;
    }

    @GetMapping("/verzoeken")
    ModelAndView show(CentreMember by) {
        var centre = centres.find(by.centre()).orElseThrow(() -> Refusal.notFound("centre"));
        return new ModelAndView("screening/rights/index", Map.of("page", new RequestsPage(centre, LocalDate.now(clock))));
    }

    @GetMapping("/verzoeken/rijen")
    @ResponseBody
    Rows index(CentreMember by) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return new Rows(requests.of(by.centre()).stream()
                .map(one -> new Row(one.id(), one.kind(), one.day(), one.epoch(), encoder.encodeToString(one.sealed()))).toList());
    }

    @PostMapping("/verzoeken")
    @ResponseBody
    Done create(CentreMember by, @RequestBody Request request) {
        fulfil.record(by, complete(request));
        return new Done(0);
    }

    /// The request and what it asks for, together or not at all.
    @PostMapping("/kinderen/{child}/ouders/verwijdering")
    @ResponseBody
    Done erase(CentreMember by, @PathVariable String child, @RequestBody Erasure erasure) {
        if (erasure.parent() == null || erasure.request() == null) {
            throw Refusal.of(Reason.UNREADABLE, "an incomplete erasure");
        }
        var version = fulfil.erase(by, child, complete(erasure.request()), erasure.parent());
        deletedBytes.wipeSoon();
        return new Done(version);
    }

    private static Request complete(Request request) {
        if (!request.isComplete()) {
            throw Refusal.of(Reason.UNREADABLE, "an incomplete request");
        }
        return request;
    }
}
