package balans.agenda.edition;

import balans.agenda.edition.Chapter.Entry;
import balans.web.export.Odt;
import java.util.ArrayList;
import java.util.List;

/// An edition for a word processor, to quote from and to work on.
final class EditionDocument {

    private EditionDocument() {}

    static byte[] of(EditionPage page) {
        var blocks = new ArrayList<Odt.Block>();
        blocks.add(new Odt.Title(page.edition().title(), page.edition().month()));
        paragraphs(page.edition().preface(), blocks);
        blocks.add(new Odt.Contents());
        for (var chapter : page.chapters()) {
            blocks.add(new Odt.Heading(1, chapter.title()));
            for (var section : chapter.sections()) {
                if (!section.title().isEmpty()) {
                    blocks.add(new Odt.Heading(2, section.title()));
                }
                section.entries().forEach(entry -> entry(entry, blocks));
            }
        }
        blocks.add(new Odt.Paragraph(page.address() + page.edition().address()));
        blocks.add(new Odt.Paragraph("SHA-256 " + page.seal().sha256()));
        return Odt.of(page.edition().title() + ", " + page.edition().month(), blocks);
    }

    private static void entry(Entry entry, List<Odt.Block> blocks) {
        if (!entry.title().isEmpty()) {
            blocks.add(entry.lines().isEmpty() ? new Odt.Item(entry.title()) : new Odt.Heading(3, entry.title()));
        }
        for (var line : entry.lines()) {
            if (line.label().isEmpty()) {
                paragraphs(line.text(), blocks);
            } else {
                blocks.add(new Odt.Paragraph(line.label() + ": " + String.join(", ", line.paragraphs())));
            }
        }
        if (!entry.remark().isEmpty()) {
            blocks.add(new Odt.Paragraph(entry.remark()));
        }
    }

    private static void paragraphs(String text, List<Odt.Block> blocks) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Odt.Paragraph(line)));
    }
}
