package balans.screening.programme;

import balans.web.Site;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Shows an account link the only time that anybody can see it. It is the answer to the form itself and not a page
/// to be sent on to: the token is kept nowhere, so no later request could show it.
@Component
class AccountLinkView {

    private static final int VALID_DAYS = 14;

    private final Programmes programmes;
    private final Site site;
    private final Clock clock;

    AccountLinkView(Programmes programmes, Site site, Clock clock) {
        this.programmes = programmes;
        this.site = site;
        this.clock = clock;
    }

    ModelAndView show(Programme programme, ManagedCentre centre, String token, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var until = Period.today(clock).plusDays(VALID_DAYS);
        var page = new AccountLinkPage(
                programme, programmes.questionnaireOf(programme), centre, site.address() + "/welkom#" + token, until);
        return new ModelAndView("screening/programme/account-link", Map.of("page", page));
    }
}
