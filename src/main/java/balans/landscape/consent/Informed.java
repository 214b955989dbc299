package balans.landscape.consent;

/// How somebody was told what they decide on.
///
/// @param version of the text they got
/// @param language of the talk, as a code of two or three letters
public record Informed(String version, String language, Manner manner, boolean interpreter) {

    public enum Manner { TALK, LEAFLET, TALK_AND_LEAFLET, ONLINE }

    public Informed {
        if (version.isBlank() || version.length() > 40 || !language.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a text in a language");
        }
    }
}
