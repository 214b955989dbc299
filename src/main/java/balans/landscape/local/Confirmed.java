package balans.landscape.local;

import java.util.Collection;
import java.util.Map;

/// When an object was last confirmed, and whether nobody answered when we asked. Implemented by the feature that asks.
public interface Confirmed {

    record Word(String on, boolean doubtful) {}

    Map<String, Word> services(Collection<String> ids);
}
