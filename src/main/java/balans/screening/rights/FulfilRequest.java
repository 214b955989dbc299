package balans.screening.rights;

import balans.identity.CentreMember;
import balans.screening.roster.EraseParent;
import balans.screening.roster.ErasedParent;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class FulfilRequest {

    private final RequestStore requests;
    private final EraseParent eraseParent;
    private final Clock clock;

    FulfilRequest(RequestStore requests, EraseParent eraseParent, Clock clock) {
        this.requests = requests;
        this.eraseParent = eraseParent;
        this.clock = clock;
    }

    void record(CentreMember by, Request request) {
        requests.add(by.centre(), request, LocalDate.now(clock));
    }

    /// The new version of the child.
    @Transactional
    int erase(CentreMember by, String child, Request request, ErasedParent parent) {
        requests.add(by.centre(), request, LocalDate.now(clock));
        return eraseParent.erase(by.centre(), child, parent);
    }
}
