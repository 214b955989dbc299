package balans.support;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// Looks for words in bytes, in the forms in which they could lie there: as they are, in UTF-16 and in base64.
public final class Traces {

    private static final int CHUNK = 1 << 20;

    private record Form(String word, byte[] bytes) {}

    private final List<Form> forms = new ArrayList<>();
    private int longest;

    public Traces(List<String> words) {
        for (var word : words) {
            add(word, word.getBytes(StandardCharsets.UTF_8));
            add(word, word.getBytes(StandardCharsets.UTF_16LE));
            add(word, word.getBytes(StandardCharsets.UTF_16BE));
            for (int shift = 0; shift < 3; shift++) {
                add(word, inBase64(word, shift));
            }
        }
    }

    /// The words of which there is a trace.
    public List<String> in(Path file) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return in(stream);
        }
    }

    public List<String> in(byte[] bytes) {
        return forms.stream().filter(form -> contains(bytes, bytes.length, form.bytes())).map(Form::word).distinct().toList();
    }

    private List<String> in(InputStream stream) throws IOException {
        var found = new ArrayList<String>();
        var window = new byte[CHUNK + longest];
        int kept = 0;
        for (int read = stream.readNBytes(window, kept, CHUNK); read > 0; read = stream.readNBytes(window, kept, CHUNK)) {
            int length = kept + read;
            for (var form : forms) {
                if (!found.contains(form.word()) && contains(window, length, form.bytes())) {
                    found.add(form.word());
                }
            }
            kept = Math.min(longest, length);
            System.arraycopy(window, length - kept, window, 0, kept);
        }
        return found;
    }

    private void add(String word, byte[] bytes) {
        forms.add(new Form(word, bytes));
        longest = Math.max(longest, bytes.length);
    }

    /// The characters of base64 that depend on the word alone, when it starts at this place of a group of three bytes.
    private static byte[] inBase64(String word, int shift) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        var shifted = new byte[shift + bytes.length];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        var from = shift == 0 ? 0 : shift + 1;
        var end = shifted.length % 3 == 0 ? text.length() : text.length() - 1;
        return text.substring(from, end).getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean contains(byte[] bytes, int length, byte[] wanted) {
        for (int i = 0; i <= length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && matches(bytes, i, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at, byte[] wanted) {
        for (int i = 1; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
