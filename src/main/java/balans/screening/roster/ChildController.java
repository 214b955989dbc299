package balans.screening.roster;

import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.roster.StoreChildren.Stored;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/balansmeter/centrum/{centre}/kinderen")
class ChildController {

    record Batch(@Nullable List<@Nullable NewChild> children) {}

    record Version(int version) {}

    record Erasure(@Nullable List<@Nullable String> invitations) {}

    private final RosterWriter roster;
    private final StoreChildren storeChildren;
    private final ChangeChild changeChild;

    ChildController(RosterWriter roster, StoreChildren storeChildren, ChangeChild changeChild) {
        this.roster = roster;
        this.storeChildren = storeChildren;
        this.changeChild = changeChild;
    }

    @GetMapping
    void index(CentreMember by, HttpServletResponse response) throws IOException {
        roster.write(by.centre(), response);
    }

    @PostMapping
    Stored create(CentreMember by, @RequestBody Batch batch) {
        var children = batch.children();
        if (children == null || children.contains(null)) {
            throw Refusal.of(Reason.UNREADABLE, "no list of children");
        }
        return storeChildren.store(by.centre(), children.stream().flatMap(Stream::ofNullable).toList());
    }

    @PutMapping("/{child}")
    Version update(CentreMember by, @PathVariable String child, @RequestBody ChangedChild changed) {
        return new Version(changeChild.change(by.centre(), child, changed));
    }

    /// A request of its own instead of DELETE: it must say which links are the child's, which only the browser knows.
    @PostMapping("/{child}/verwijdering")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CentreMember by, @PathVariable String child, @RequestBody Erasure erasure) {
        if (!ChangedChild.areIds(erasure.invitations())) {
            throw Refusal.of(Reason.UNREADABLE, "no list of links");
        }
        changeChild.erase(by.centre(), child, ChangedChild.ids(erasure.invitations()));
    }
}
