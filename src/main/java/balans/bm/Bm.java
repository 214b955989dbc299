package balans.bm;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Ends with 0 when all is well, 1 when something differs or does not open, 2 when it was asked wrongly.
public final class Bm {

    static final int WELL = 0;
    static final int NOT_WELL = 1;
    static final int ASKED_WRONGLY = 2;

    private static final Map<String, Command> COMMANDS = Map.of(
            "recover", Recover::run,
            "export", Export::run,
            "verify", Verify::run,
            "mail", SendLetters::run,
            "vectors", CheckVectors::run);

    private Bm() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(Arrays.asList(arguments), new Terminal(System.in, out, System.console())));
    }

    static int run(List<String> arguments, Terminal terminal) {
        var texts = new Words();
        var command = arguments.isEmpty() ? null : COMMANDS.get(arguments.getFirst());
        if (command == null) {
            terminal.say(texts.of("bm.usage"));
            return !arguments.isEmpty() && arguments.getFirst().matches("-h|--help|help") ? WELL : ASKED_WRONGLY;
        }
        try {
            return command.run(new Arguments(arguments.subList(1, arguments.size())), terminal, texts);
        } catch (Arguments.Wrong wrong) {
            terminal.say(wrong.getMessage());
            terminal.say(texts.of("bm.usage"));
            return ASKED_WRONGLY;
        } catch (Archive.NotReadable unreadable) {
            terminal.say(texts.of("bm.archive.unreadable", unreadable.getMessage()));
            return NOT_WELL;
        }
    }
}
