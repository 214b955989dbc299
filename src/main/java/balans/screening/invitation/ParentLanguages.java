package balans.screening.invitation;

/// The languages in which the content file has the texts for parents.
public final class ParentLanguages {

    public static final String CODES = "nl,en,fr,tr,ar,pl,uk,de";

    private ParentLanguages() {}
}
