package balans.agenda.feed;

import balans.agenda.edition.Changes;
import balans.agenda.edition.Changes.Change;
import balans.agenda.edition.Edition;
import balans.agenda.edition.EditionState;
import balans.agenda.edition.Editions;
import balans.agenda.edition.FieldWords;
import balans.web.Site;
import balans.web.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What changed, as a feed: of the whole agenda or the part that the address asks for, and of one edition.
@Controller
class FeedController {

    private static final int ENTRIES = 100;

    private final SeenStore seen;
    private final Editions editions;
    private final FieldWords words;
    private final Text texts;
    private final Site site;

    FeedController(SeenStore seen, Editions editions, FieldWords words, Text texts, Site site) {
        this.seen = seen;
        this.editions = editions;
        this.words = words;
        this.texts = texts;
        this.site = site;
    }

    @GetMapping("/agenda.atom")
    ResponseEntity<byte[]> agenda(@RequestParam Map<String, String> asked) {
        var filter = FeedFilter.of(asked);
        var here = site.address();
        var changes = seen.last(filter, ENTRIES).stream().map(change -> new Atom.Entry("change " + change.id(),
                title(List.of(change.changes().split(" ")), change.kind(), change.title()), change.title(),
                here + "/agenda/wijzigingen", change.at(), change.theme()));
        var published = filter.change().isEmpty() ? editions.all().stream().map(this::entry) : Stream.<Atom.Entry>empty();
        var entries = Stream.concat(changes, published).sorted(Comparator.comparing(Atom.Entry::at).reversed())
                .limit(ENTRIES).toList();
        var self = filter.address("/agenda.atom");
        return feed(Atom.of(self, texts.of("agenda.feed.atom"), here + self, here + "/agenda/wijzigingen", Instant.EPOCH, entries));
    }

    @GetMapping("/agenda/edities/{edition}.atom")
    ResponseEntity<byte[]> edition(@PathVariable String edition) {
        var found = editions.published(edition);
        var here = site.address() + found.address();
        var entries = new ArrayList<Atom.Entry>();
        entries.add(entry(found));
        editions.before(found).ifPresent(before -> Changes.between(editions.pieces(before), editions.pieces(found)).all()
                .forEach(change -> entries.add(entry(found, change))));
        return feed(Atom.of("edition feed " + found.id(), found.title() + ", " + found.month(), here + ".atom", here,
                at(found), entries));
    }

    private Atom.Entry entry(Edition edition) {
        return new Atom.Entry("edition " + edition.id(), texts.of("agenda.feed.edition", edition.month()),
                edition.preface().isEmpty() ? edition.title() : edition.preface(), site.address() + edition.address(), at(edition), "");
    }

    private Atom.Entry entry(Edition edition, Change change) {
        var piece = change.piece();
        return new Atom.Entry("edition " + edition.id() + " " + piece.id(),
                title(change.kinds().stream().map(Changes.Kind::word).toList(), piece.kind(), piece.title()), piece.title(),
                site.address() + edition.address(), at(edition), piece.theme());
    }

    private String title(List<String> changes, String kind, String title) {
        var how = changes.stream().map(change -> texts.of("agenda.changes.kind." + change)).toList();
        return String.join(", ", how) + ": " + words.kind(kind) + ", " + title;
    }

    private static Instant at(Edition edition) {
        return edition.step(EditionState.PUBLISHED).orElseThrow().at();
    }

    private static ResponseEntity<byte[]> feed(byte[] bytes) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, Atom.TYPE).body(bytes);
    }
}
