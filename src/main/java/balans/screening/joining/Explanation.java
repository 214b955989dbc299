package balans.screening.joining;

import java.util.Optional;

/// A spoken explanation in one language: somebody of the centre recorded it, and wrote its captions.
record Explanation(String language, String type, byte[] audio, String captions) {

    static final int AUDIO_MAX_BYTES = 8 * 1024 * 1024;
    static final int CAPTIONS_MAX_CHARS = 60_000;

    /// What the bytes are, whatever the browser that sent them says.
    static Optional<String> typeOf(byte[] audio) {
        if (begins(audio, 0, "OggS")) {
            return Optional.of("audio/ogg");
        }
        if (begins(audio, 0, "ID3") || audio.length > 2 && (audio[0] & 0xFF) == 0xFF && (audio[1] & 0xE0) == 0xE0) {
            return Optional.of("audio/mpeg");
        }
        if (begins(audio, 4, "ftyp")) {
            return Optional.of("audio/mp4");
        }
        return begins(audio, 0, "RIFF") && begins(audio, 8, "WAVE") ? Optional.of("audio/wav") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, String with) {
        if (bytes.length < at + with.length()) {
            return false;
        }
        for (int i = 0; i < with.length(); i++) {
            if (bytes[at + i] != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
