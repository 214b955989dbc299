package balans.bm;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where `bm` speaks and listens. A code that is typed at a console is not shown.
final class Terminal {

    private final BufferedReader in;
    private final PrintStream out;
    private final @Nullable Console console;

    Terminal(InputStream in, PrintStream out, @Nullable Console console) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.console = console;
    }

    void say(String line) {
        out.println(line);
    }

    String askSecret(String question) {
        if (console != null && console.isTerminal()) {
            var typed = console.readPassword("%s ", question);
            return typed == null ? "" : new String(typed);
        }
        try {
            var line = in.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
