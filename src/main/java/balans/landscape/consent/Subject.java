package balans.landscape.consent;

/// A child, as an id that means nothing outside one organisation. Two organisations never share one.
public record Subject(String value) {

    public Subject {
        if (!value.matches("[A-Za-z0-9_-]{22}")) {
            throw new IllegalArgumentException("not an id");
        }
    }
}
