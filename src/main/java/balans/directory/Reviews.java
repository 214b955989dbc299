package balans.directory;

import java.util.List;

/// What waits for somebody who may publish it.
public interface Reviews {

    /// The titles of the open proposals for the registers of an instrument, the oldest first.
    List<String> waiting(String instrument);
}
