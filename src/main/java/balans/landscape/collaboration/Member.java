package balans.landscape.collaboration;

import java.util.List;
import java.util.regex.Pattern;

/// Somebody in a collaboration, or a party to an agreement.
///
/// @param organisation id in the register of organisations, or empty
public record Member(String name, String organisation) {

    private static final Pattern LINE = Pattern.compile("\\s*([^|]{1,200}?)\\s*(?:\\|\\s*([a-z0-9-]{1,120})\\s*)?");
    static final int MOST = 60;

    /// One a line: a name, and after a bar the id of the organisation in the register.
    static List<Member> read(String lines) {
        return lines.lines().map(LINE::matcher).filter(m -> m.matches() && !m.group(1).isBlank()).limit(MOST)
                .map(m -> new Member(m.group(1), m.group(2) == null ? "" : m.group(2))).toList();
    }

    static String write(List<Member> members) {
        return String.join("\n", members.stream()
                .map(m -> m.organisation().isEmpty() ? m.name() : m.name() + " | " + m.organisation()).toList());
    }
}
