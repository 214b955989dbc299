package balans.agenda.overview;

/// Ids as they stand in addresses and files: `veiligheid` for the concept `thema.veiligheid`.
public final class Names {

    private Names() {}

    public static String bare(String concept) {
        return concept.substring(concept.indexOf('.') + 1);
    }
}
