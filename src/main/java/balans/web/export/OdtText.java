package balans.web.export;

import balans.web.export.Odt.Block;
import balans.web.export.Odt.Contents;
import balans.web.export.Odt.Heading;
import balans.web.export.Odt.Item;
import balans.web.export.Odt.Paragraph;
import balans.web.export.Odt.Title;
import java.util.List;

/// The two parts of an OpenDocument text that hold words.
final class OdtText {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String[] NAMES = {
        "xmlns:office", OASIS + "office:1.0", "xmlns:text", OASIS + "text:1.0", "xmlns:meta", OASIS + "meta:1.0",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "office:version", "1.3"
    };

    private OdtText() {}

    static byte[] meta(String title) {
        return new Xml().open("office:document-meta", NAMES).open("office:meta")
                .element("meta:generator", "Balans").element("dc:title", title).element("dc:language", "nl-NL").bytes();
    }

    static byte[] content(List<Block> blocks) {
        var xml = new Xml().open("office:document-content", NAMES).open("office:body").open("office:text");
        int heading = 0;
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i)) {
                case Title(var text, var below) -> xml.element("text:p", text, "text:style-name", "Title")
                        .element("text:p", below, "text:style-name", "Subtitle");
                case Heading(var level, var text) -> heading(xml, level, text, heading++);
                case Paragraph(var text) -> xml.element("text:p", text, "text:style-name", "Text_20_body");
                case Item(var text) -> xml.open("text:list", "text:style-name", "List").open("text:list-item")
                        .element("text:p", text, "text:style-name", "List_20_item").close().close();
                case Contents() -> contents(xml, blocks);
            }
        }
        return xml.bytes();
    }

    private static void heading(Xml xml, int level, String text, int number) {
        xml.open("text:h", "text:style-name", "Heading_20_" + level, "text:outline-level", String.valueOf(level))
                .open("text:bookmark", "text:name", "h" + number).close().text(text).close();
    }

    /// A word processor adds the page numbers when its reader asks it to; the links work at once.
    private static void contents(Xml xml, List<Block> blocks) {
        xml.open("text:table-of-content", "text:name", "Inhoud", "text:protected", "true")
                .open("text:table-of-content-source", "text:outline-level", "2")
                .element("text:index-title-template", "Inhoud").close().open("text:index-body");
        int number = 0;
        for (var block : blocks) {
            if (block instanceof Heading(var level, var text)) {
                if (level <= 2) {
                    xml.open("text:p", "text:style-name", "Contents_20_" + level)
                            .element("text:a", text, "xlink:type", "simple", "xlink:href", "#h" + number).close();
                }
                number++;
            }
        }
        xml.close().close();
    }
}
