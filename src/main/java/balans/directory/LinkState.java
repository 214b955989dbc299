package balans.directory;

import java.util.Optional;
import java.util.stream.Stream;

/// Whether the address of a resource works, as far as we know.
public enum LinkState {
    LIVE("werkt"),
    MOVED("verhuisd"),
    DEAD("weg"),
    UNKNOWN("onbekend");

    private final String path;

    LinkState(String path) {
        this.path = path;
    }

    /// In the address of a list.
    public String path() {
        return path;
    }

    public static Optional<LinkState> at(String path) {
        return Stream.of(values()).filter(state -> state.path.equals(path)).findFirst();
    }
}
