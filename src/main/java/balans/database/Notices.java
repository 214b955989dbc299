package balans.database;

import java.util.function.Consumer;

/// Short words between the nodes that share one database. A notice may be lost, so it never carries content and
/// nobody may depend on it: who listens also looks for itself now and then.
public interface Notices extends AutoCloseable {

    /// Tells the other nodes. Never part of somebody's transaction: a commit that notifies takes a lock of the
    /// whole database, and a room of voters would wait for it.
    void send(String words);

    /// @param reader gets each notice, this node's own too
    /// @param deaf is called when listening (re)starts: what was said before then is lost
    void listen(Consumer<String> reader, Runnable deaf);

    @Override
    void close();
}
