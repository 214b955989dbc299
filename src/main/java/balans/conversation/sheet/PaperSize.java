package balans.conversation.sheet;

import balans.conversation.sheet.SheetPage.Column;
import java.util.List;
import java.util.stream.Stream;

/// How large the letters of a sheet on paper are, so that its lines fit on one A4 (R000-21). Own lines of an organisation
/// make them smaller, down to what can still be read; what is more than that is said on screen and goes on a second page.
public enum PaperSize {

    USUAL(3_900), SMALL(5_150), SMALLEST(6_600), TOO_MUCH(Integer.MAX_VALUE);

    /// In letters: what the end of a line leaves empty, and what the name above own lines takes.
    private static final int LINE_END = 25;
    private static final int OWNER = 70;

    private final int most;

    PaperSize(int most) {
        this.most = most;
    }

    static PaperSize of(List<Column> columns) {
        var letters = columns.stream().mapToInt(column -> (column.own().isEmpty() ? 0 : OWNER)
                + column.all().mapToInt(line -> line.item().text().length() + LINE_END).sum()).sum();
        return Stream.of(values()).filter(size -> letters <= size.most).findFirst().orElseThrow();
    }

    public boolean fits() {
        return this != TOO_MUCH;
    }

    /// The name of its style.
    public String style() {
        return switch (this) {
            case USUAL -> "a4";
            case SMALL -> "a4 small-letters";
            case SMALLEST -> "a4 smallest-letters";
            case TOO_MUCH -> "a4 smallest-letters several";
        };
    }
}
