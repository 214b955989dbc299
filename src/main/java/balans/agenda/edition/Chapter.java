package balans.agenda.edition;

import java.util.List;

/// A part of an edition as it is read: on a page, on paper, in a word processor. The same for all of them.
///
/// @param anchor where it stands on the page
/// @param annex stands behind the agenda itself
public record Chapter(String anchor, String title, boolean annex, List<Section> sections) {

    /// @param title empty when the chapter has only one
    public record Section(String title, List<Entry> entries) {}

    /// @param title empty when the section already says it
    /// @param remark what the reader has to know about it; empty for most
    public record Entry(String id, String title, List<Line> lines, String remark) {}

    /// @param label empty for running text
    public record Line(String label, String text) {

        public List<String> paragraphs() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
