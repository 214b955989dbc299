package balans.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// A record of a public register. Ids are readable and stay what they are: other records and other sites refer to them.
/// Not an [balans.kernel.OrganisationId]: a tenant is no record here, and a record is no tenant.
public record EntryId(Kind kind, String id) {

    /// Which register. Five belong to everybody; an instrument names its own with [#brought], once, before it is used.
    public static final class Kind {

        private static final Map<String, Kind> KNOWN = new ConcurrentSkipListMap<>();

        public static final Kind ORGANISATION = brought("ORGANISATION", "organisaties", "/organisaties/", "");
        public static final Kind RESOURCE = brought("RESOURCE", "bronnen", "/bronnen/", "");
        public static final Kind CONCEPT = brought("CONCEPT", "begrippen", "/begrippen/", "");
        public static final Kind EVENT = brought("EVENT", "kalender", "/kalender/", "");
        public static final Kind LINE = brought("LINE", "regels", "/regels/", "");

        private final String name;
        private final String path;
        private final String page;
        private final String instrument;

        private Kind(String name, String path, String page, String instrument) {
            this.name = name;
            this.path = path;
            this.page = page;
            this.instrument = instrument;
        }

        /// @param name for the database; stays for ever
        /// @param path the last part of the address of its register
        /// @param page the address of a record, before its id
        /// @param instrument whose register it is, which is also the beginning of its words; empty for everybody's
        public static Kind brought(String name, String path, String page, String instrument) {
            return KNOWN.computeIfAbsent(name, n -> new Kind(n, path, page, instrument));
        }

        public static Kind valueOf(String name) {
            var kind = KNOWN.get(name);
            if (kind == null) {
                throw new IllegalArgumentException("no register " + name);
            }
            return kind;
        }

        public static Collection<Kind> values() {
            return Collections.unmodifiableCollection(KNOWN.values());
        }

        public static Optional<Kind> at(String path) {
            return KNOWN.values().stream().filter(kind -> kind.path.equals(path)).findFirst();
        }

        public String name() {
            return name;
        }

        public String path() {
            return path;
        }

        public String instrument() {
            return instrument;
        }

        /// The beginning of the keys of its words.
        public String words() {
            return instrument.isEmpty() ? "directory" : instrument;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static EntryId organisation(String id) {
        return new EntryId(Kind.ORGANISATION, id);
    }

    public static EntryId resource(String id) {
        return new EntryId(Kind.RESOURCE, id);
    }

    public static EntryId concept(String id) {
        return new EntryId(Kind.CONCEPT, id);
    }

    public static EntryId event(String id) {
        return new EntryId(Kind.EVENT, id);
    }

    public static EntryId line(String id) {
        return new EntryId(Kind.LINE, id);
    }

    /// Its public page. A concept stands on the page of its vocabulary, which is the part of the id before the dot.
    public String address() {
        return kind == Kind.CONCEPT
                ? kind.page + id.substring(0, Math.max(0, id.indexOf('.'))) + "#" + id
                : kind.page + id;
    }
}
