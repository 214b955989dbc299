package balans.bm;

import balans.sealed.EscrowPart;
import balans.sealed.RecoveryKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The code of the recovery kit: from a file (`--kit FILE`), from two of the three parts that a centre gave to people it
/// trusts (`--part FILE --part FILE`), or typed. Never as an argument itself: other people on a machine can see those.
final class Kit {

    private Kit() {}

    /// @return the code as it is printed
    static String code(Arguments arguments, Terminal terminal, Words texts) {
        var parts = arguments.all("--part");
        if (parts.size() == 2) {
            return EscrowPart.join(read(parts.getFirst(), terminal, texts), read(parts.getLast(), terminal, texts));
        }
        if (!parts.isEmpty()) {
            throw new Arguments.Wrong(texts.of("bm.kit.two-parts"));
        }
        return RecoveryKit.parse(arguments.option("--kit").map(file -> read(file, terminal, texts))
                .orElseGet(() -> terminal.askSecret(texts.of("bm.kit.ask"))));
    }

    /// `-` is typed or piped in.
    private static String read(String file, Terminal terminal, Words texts) {
        if (file.equals("-")) {
            return terminal.askSecret(texts.of("bm.kit.ask-part"));
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new Arguments.Wrong(texts.of("bm.file.missing", file));
        }
    }
}
