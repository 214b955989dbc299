package balans.landscape.opportunity;

/// @param ofSource one of the seven; the others somebody added
/// @param person who added it; empty for the seven
public record Opportunity(String id, String title, String about, String organisation, boolean ofSource, String person) {

    static final int TITLE_MAX_CHARS = 160;
    static final int ABOUT_MAX_CHARS = 600;
    static final int ORGANISATION_MAX_CHARS = 120;
}
