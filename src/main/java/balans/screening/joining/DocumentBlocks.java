package balans.screening.joining;

import balans.web.export.Odt;
import balans.web.export.Odt.Block;
import java.util.List;

/// A text of lines as the parts of a page or a file: `# ` and `## ` are headings, `- ` is an item.
public final class DocumentBlocks {

    private DocumentBlocks() {}

    public static List<Block> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(DocumentBlocks::block).toList();
    }

    private static Block block(String line) {
        if (line.startsWith("## ")) {
            return new Odt.Heading(1, line.substring(3));
        }
        if (line.startsWith("# ")) {
            return new Odt.Title(line.substring(2), "");
        }
        return line.startsWith("- ") ? new Odt.Item(line.substring(2)) : new Odt.Paragraph(line);
    }
}
