package balans.landscape.route;

import balans.identity.Editor;
import balans.identity.KeyHolder;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import balans.landscape.agreement.Agreements;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RouteEditController {

    private static final String NEW = "nieuw";

    private final RouteStore routes;
    private final Agreements agreements;
    private final TransactionOperations transactions;

    RouteEditController(RouteStore routes, Agreements agreements, TransactionOperations transactions) {
        this.routes = routes;
        this.agreements = agreements;
        this.transactions = transactions;
    }

    @GetMapping("/zorglandschap/redactie/routes/{id}")
    ModelAndView edit(Editor by, @PathVariable String id) {
        return page(id.equals(NEW) ? new RouteForm("", Map.of(), List.of()) : RouteForm.of(find(id)));
    }

    @PostMapping("/zorglandschap/redactie/routes/{id}")
    ModelAndView put(Editor by, @PathVariable String id, @RequestParam Map<String, String> typed) {
        var known = id.equals(NEW) ? null : find(id);
        var form = new RouteForm(known == null ? "" : known.id(), typed, List.of()).checked();
        if (!form.wrong().isEmpty()) {
            return page(form);
        }
        var card = form.card(known == null ? RandomId.next() : known.id(), known == null ? 1 : known.version() + 1);
        transactions.executeWithoutResult(status -> routes.put(card));
        return new ModelAndView("redirect:/zorglandschap/routes/" + card.id());
    }

    @PostMapping("/zorglandschap/redactie/routes/{id}/weg")
    String remove(Editor by, @PathVariable String id) {
        routes.remove(find(id).id());
        return "redirect:/zorglandschap/routes";
    }

    @GetMapping("/zorglandschap/verwijzen/{centre}/afspraken/{agreement}/route")
    ModelAndView choose(KeyHolder by, @PathVariable String agreement) {
        var found = agreements.find(by.organisation(), agreement).filter(a -> a.isIn(by.organisation()))
                .orElseThrow(() -> Refusal.notFound("agreement"));
        return new ModelAndView("landscape/route/choose", Map.of("page", new ChoosePage(by.organisation().value(), found.id(),
                found.purpose(), routes.all(), routes.routeOf(found.id()))));
    }

    /// Those who agreed say along which route their referrals go; then their times count, from five on.
    @PostMapping("/zorglandschap/verwijzen/{centre}/afspraken/{agreement}/route")
    String count(KeyHolder by, @PathVariable String agreement, @RequestParam(defaultValue = "") String route) {
        var found = agreements.find(by.organisation(), agreement).filter(a -> a.isIn(by.organisation()))
                .orElseThrow(() -> Refusal.notFound("agreement"));
        transactions.executeWithoutResult(status -> routes.count(found.id(), route.isEmpty() ? null : find(route).id()));
        return "redirect:/zorglandschap/verwijzen/{centre}/afspraken";
    }

    private RouteCard find(String id) {
        return routes.find(id).orElseThrow(() -> Refusal.notFound("route"));
    }

    private static ModelAndView page(RouteForm form) {
        return new ModelAndView("landscape/route/edit", Map.of("page", form),
                form.wrong().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
