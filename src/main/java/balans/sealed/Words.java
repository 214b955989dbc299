package balans.sealed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// 2,048 plain Dutch words, 11 bits each; the same list as the browser's.
public final class Words {
    private static final List<String> ALL = read();

    private Words() {}

    public static List<String> all() {
        return ALL;
    }

    public static String passphrase() {
        var bits = new BigInteger(1, Bytes.random(7));
        return IntStream.range(0, 5).mapToObj(i -> at(bits, 11 * i)).collect(Collectors.joining(" "));
    }

    /// Six words people can compare by ear: the first 66 bits of a key id.
    public static List<String> sixOf(byte[] kid) {
        var bits = new BigInteger(1, kid);
        return IntStream.range(0, 6).mapToObj(i -> at(bits, 8 * kid.length - 11 * (i + 1))).toList();
    }

    private static String at(BigInteger bits, int shift) {
        return ALL.get(bits.shiftRight(shift).intValue() & 2047);
    }

    private static List<String> read() {
        try (var module = Words.class.getResourceAsStream("/static/sealed/word-list.js")) {
            if (module == null) {
                throw new IllegalStateException("no word list");
            }
            var text = new String(module.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.substring(text.indexOf('`') + 1, text.lastIndexOf('`')).strip().split("\\s+"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
