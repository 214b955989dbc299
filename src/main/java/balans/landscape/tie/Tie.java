package balans.landscape.tie;

/// That an organisation of the landscape is, may be, or is not an entry of the register of organisations.
public record Tie(String organisation, String entry, State state, FoundBy foundBy) {

    public enum State { PROPOSED, TIED, APART }

    public enum FoundBy { IDENTIFIER, NAME, EDITOR }
}
