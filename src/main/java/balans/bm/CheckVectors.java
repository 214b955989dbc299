package balans.bm;

import balans.sealed.VectorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/// Opens what other implementations made. Another answer than is written beside it is a difference.
final class CheckVectors {

    private CheckVectors() {}

    static int run(Arguments arguments, Terminal terminal, Words texts) {
        arguments.only();
        if (arguments.files().isEmpty()) {
            throw new Arguments.Wrong("FILE ?");
        }
        var differences = 0;
        for (var file : arguments.files()) {
            try {
                var result = VectorFile.check(Files.readString(Path.of(file)));
                result.differences().forEach(difference -> terminal.say(texts.of("bm.vectors.differs", file, difference)));
                differences += result.differences().size();
                terminal.say(texts.of(result.differences().isEmpty() ? "bm.vectors.right" : "bm.vectors.wrong", file, result.checked()));
                if (result.checked() == 0) {
                    differences++;
                }
            } catch (IOException | JacksonException unreadable) {
                terminal.say(texts.of("bm.vectors.unreadable", file));
                differences++;
            }
        }
        return differences == 0 ? Bm.WELL : Bm.NOT_WELL;
    }
}
