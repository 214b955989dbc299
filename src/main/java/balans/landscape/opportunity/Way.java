package balans.landscape.opportunity;

/// The four ways to connect with a partner, each with three steps; the words are in the messages.
public enum Way {
    NETWORK, TOGETHER, TRAINING, PARENTS;

    public static final int STEPS = 3;
}
