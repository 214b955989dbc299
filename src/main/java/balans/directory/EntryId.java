package balans.directory;

import java.util.Optional;
import java.util.stream.Stream;

/// A record of a public register. Ids are readable and stay what they are: other records and other sites refer to them.
/// Not an [balans.kernel.OrganisationId]: a tenant is no record here, and a record is no tenant.
public record EntryId(Kind kind, String id) {

    public enum Kind {
        ORGANISATION("organisaties"),
        RESOURCE("bronnen"),
        CONCEPT("begrippen");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        /// The last part of the address of its register.
        public String path() {
            return path;
        }

        public static Optional<Kind> at(String path) {
            return Stream.of(values()).filter(kind -> kind.path.equals(path)).findFirst();
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

    /// Its public page. A concept stands on the page of its vocabulary, which is the part of the id before the dot.
    public String address() {
        return switch (kind) {
            case ORGANISATION, RESOURCE -> "/" + kind.path + "/" + id;
            case CONCEPT -> "/begrippen/" + id.substring(0, Math.max(0, id.indexOf('.'))) + "#" + id;
        };
    }
}
