package balans.web.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Element;

/// A page as a tagged PDF with its fonts inside. The page is well-formed XHTML with its style in it; nothing is
/// fetched from anywhere, whatever the page says.
public record Pdf(byte[] bytes, int pages) {

    /// A long one takes seconds of a processor and many megabytes.
    private static final InTurn AT_ONCE = new InTurn(2, Duration.ofSeconds(30));

    static {
        // Its messages repeat what is on the page.
        XRLog.setLoggingEnabled(false);
    }

    public static Pdf of(String page) {
        return write(page, Integer.MAX_VALUE).orElseThrow();
    }

    /// Nothing when the page is longer; finding that out is much less work than writing it.
    public static Optional<Pdf> onOnePage(String page) {
        return write(page, 1);
    }

    private static Optional<Pdf> write(String page, int mostPages) {
        return AT_ONCE.call(() -> writeNow(page, mostPages));
    }

    private static Optional<Pdf> writeNow(String page, int mostPages) {
        var out = new ByteArrayOutputStream();
        try (var renderer = builder(page).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            var pages = renderer.getRootBox().getLayer().getPages().size();
            if (pages > mostPages) {
                return Optional.empty();
            }
            renderer.createPDF();
            return Optional.of(new Pdf(out.toByteArray(), pages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String page) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new SvgInPdf())
                .addDOMMutator(document -> describe(document.getDocumentElement()))
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText("?")
                .withHtmlContent(page, null);
        for (var weight : new int[] {400, 700}) {
            builder.useFont(font("latin-" + weight), "Balans", weight, FontStyle.NORMAL, true);
            builder.useFont(font("latin-ext-" + weight), "Balans Ext", weight, FontStyle.NORMAL, true);
        }
        return builder;
    }

    /// What a drawing says to a screen reader on a page, it says in a PDF too.
    private static void describe(Element element) {
        var drawings = element.getElementsByTagName("svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            var drawing = (Element) drawings.item(i);
            drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
        }
    }

    private static com.openhtmltopdf.extend.FSSupplier<InputStream> font(String name) {
        var file = new ClassPathResource("fonts/atkinson-hyperlegible-next-" + name + ".ttf");
        return () -> {
            try {
                return file.getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
