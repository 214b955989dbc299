package balans.screening.programme;

import java.util.List;

/// Whom parents can call, one a line, as a centre wrote them. A new centre starts with the emergency number, which
/// is right in the Netherlands and in Belgium; for Belgium there is a longer proposal.
final class HelpLines {

    static final int MAX_LINES = 10;
    static final int LINE_MAX_CHARS = 120;

    private HelpLines() {}

    static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
