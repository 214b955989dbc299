package balans.identity;

/// Who opens the link of an invited colleague: somebody with an account, or nobody known.
public record JoinPage(String person, String name, String email) {

    static final JoinPage NOBODY = new JoinPage("", "", "");

    public boolean known() {
        return !person.isEmpty();
    }
}
