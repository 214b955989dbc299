package balans.agenda.rhythm;

/// What somebody brought in at a meeting, and where it went.
///
/// @param address of what it became, or the month of the edition
/// @param letter the id of the letter in which it came back
/// @param answer why it was not taken up, or what else there is to say
public record Input(String id, String meeting, String words, WentTo wentTo, String address, String letter, String answer) {

    public enum WentTo { OPEN, AGENDA, EDITION, LETTER, NOT_TAKEN }

    static final int WORDS_MAX_CHARS = 2_000;

    /// What has to be filled in otherwise; empty when all is well. An address leads to a page of ours: what is written
    /// here is public at once.
    String complaint() {
        if (words.isEmpty() || words.length() > WORDS_MAX_CHARS || answer.length() > WORDS_MAX_CHARS) {
            return "words";
        }
        return switch (wentTo) {
            case OPEN -> "";
            case AGENDA -> address.matches("/agenda/[a-z]+/[a-z0-9-]{1,120}") ? "" : "address";
            case EDITION -> address.matches("\\d{4}-\\d{2}") ? "" : "edition";
            case LETTER -> letter.isEmpty() ? "letter" : "";
            case NOT_TAKEN -> answer.isEmpty() ? "answer" : "";
        };
    }

    /// Empty while it leads nowhere.
    public String link() {
        return switch (wentTo) {
            case OPEN, NOT_TAKEN -> "";
            case AGENDA -> address;
            case EDITION -> "/agenda/edities/" + address;
            case LETTER -> "/agenda/politiek#" + letter;
        };
    }
}
