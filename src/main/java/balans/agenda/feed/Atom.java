package balans.agenda.feed;

import balans.web.export.Xml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A feed for readers that follow many sites (RFC 4287). Ids say nothing about where this installation stands, so that
/// they stay the same when it moves.
final class Atom {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    /// @param key what the id is made from; the same for the same thing, for ever
    record Entry(String key, String title, String text, String address, Instant at, String category) {}

    private Atom() {}

    static byte[] of(String key, String title, String self, String page, Instant whenEmpty, List<Entry> entries) {
        var updated = entries.stream().map(Entry::at).max(Instant::compareTo).orElse(whenEmpty);
        var xml = new Xml().open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "nl")
                .element("id", id(key)).element("title", title).element("updated", updated.toString())
                .open("author").element("name", "Jong & Online").close()
                .open("link", "rel", "self", "type", "application/atom+xml", "href", self).close()
                .open("link", "rel", "alternate", "type", "text/html", "href", page).close();
        for (var entry : entries) {
            xml.open("entry").element("id", id(entry.key())).element("title", entry.title())
                    .element("updated", entry.at().toString())
                    .open("link", "rel", "alternate", "type", "text/html", "href", entry.address()).close();
            if (!entry.category().isEmpty()) {
                xml.open("category", "term", entry.category()).close();
            }
            xml.element("summary", entry.text()).close();
        }
        return xml.bytes();
    }

    private static String id(String key) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("balans agenda " + key).getBytes(StandardCharsets.UTF_8));
    }
}
