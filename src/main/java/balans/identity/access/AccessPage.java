package balans.identity.access;

import balans.identity.Touch.Act;
import balans.identity.Touch.What;
import java.util.List;

/// What the privacy officer sees of the log, or what somebody shows to a parent of one child.
///
/// @param older where the lines before these begin; 0 when there are none
/// @param print everything open and nothing to click, for paper
public record AccessPage(
        String centre, String organisation, AccessFilter filter, List<Person> people, List<Row> rows, long older,
        boolean print) {

    public record Person(String id, String name) {}

    /// What somebody did again and again on one day, in one line.
    public record Row(
            String day, String time, int count, String name, String role, String act, String what, String object,
            int outcome) {}

    public List<What> whats() {
        return List.of(What.values());
    }

    public List<Act> acts() {
        return List.of(Act.values());
    }

    public String address(String below) {
        return "/logboek/" + centre + below + filter.query();
    }

    public String olderAddress() {
        return address("") + (filter.query().isEmpty() ? "?" : "&") + "voor=" + older;
    }

    public String printAddress() {
        return address("") + (filter.query().isEmpty() ? "?" : "&") + "weergave=afdruk";
    }
}
