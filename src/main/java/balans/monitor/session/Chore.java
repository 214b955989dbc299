package balans.monitor.session;

/// Something that must be done sooner or later, whether or not anybody looks. Run every hour, on every node.
public interface Chore {

    void run();
}
