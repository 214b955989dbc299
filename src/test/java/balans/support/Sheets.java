package balans.support;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What comes out of the printer.
public final class Sheets {

    private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");

    private Sheets() {}

    /// Prints on A4 as the page asks, keeps the PDF for who wants to look, and says how many sheets it is.
    public static int print(Page page, String name) {
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4").setPrintBackground(true)
                .setPath(Path.of("target/screens/" + name + ".pdf")));
        return (int) SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }
}
