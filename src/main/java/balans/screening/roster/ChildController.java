package balans.screening.roster;

import balans.database.DeletedBytes;
import balans.identity.CentreMember;
import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import balans.screening.invitation.Invitations;
import balans.screening.invitation.NewInvitation;
import balans.screening.roster.StoreChildren.Stored;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
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

    /// Lines with commas between: `id epoch version`, and what [Invitations#linesOf] says.
    record Versions(long erasures, String children, String invitations) {}

    record Wanted(@Nullable List<@Nullable String> ids) {}

    record Row(String id, int epoch, int version, String sealed) {}

    record Rows(List<Row> children) {}

    record Version(int version) {}

    record Erasure(@Nullable List<@Nullable String> invitations) {}

    private final RosterWriter roster;
    private final ChildStore children;
    private final Invitations invitations;
    private final Erasures erasures;
    private final StoreChildren storeChildren;
    private final ChangeChild changeChild;
    private final DeletedBytes deletedBytes;

    ChildController(
            RosterWriter roster,
            ChildStore children,
            Invitations invitations,
            Erasures erasures,
            StoreChildren storeChildren,
            ChangeChild changeChild,
            DeletedBytes deletedBytes) {
        this.roster = roster;
        this.children = children;
        this.invitations = invitations;
        this.erasures = erasures;
        this.storeChildren = storeChildren;
        this.changeChild = changeChild;
        this.deletedBytes = deletedBytes;
    }

    @GetMapping
    void index(CentreMember by, HttpServletResponse response) throws IOException {
        roster.write(by.centre(), response);
    }

    /// Compressed, unlike the list itself: days repeat, and nothing in it is secret from whoever could make a browser
    /// ask for it. The erasures are counted before the rest is read, as in [RosterWriter].
    @GetMapping("/versies")
    Versions versions(CentreMember by) {
        var counted = erasures.countOf(by.centre());
        return new Versions(counted, children.versions(by.centre()), invitations.linesOf(by.centre()));
    }

    /// Some rows, for a browser that knows the others. A POST because an address has no room for their ids; it
    /// changes nothing.
    @PostMapping("/rijen")
    Rows rows(CentreMember by, @RequestBody Wanted wanted) {
        var ids = wanted.ids();
        if (ids == null || ids.size() > StoreChildren.MAX_CHILDREN || !ids.stream().allMatch(NewInvitation::isId)) {
            throw Refusal.of(Reason.UNREADABLE, "no list of children");
        }
        return new Rows(children.find(by.centre(), ChangedChild.ids(ids)).stream().map(ChildController::row).toList());
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
        deletedBytes.wipeSoon();
    }

    private static Row row(SealedChild child) {
        var sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(child.sealed());
        return new Row(child.id(), child.epoch(), child.version(), sealed);
    }
}
