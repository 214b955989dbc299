package balans.web.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The first page of a PDF as PNG, without the white below what is on it. Through a PDF, because there the letters
/// come from the fonts inside, and not from a server that may have none.
public final class Picture {

    private static final int DOTS_PER_INCH = 150;
    private static final int MARGIN = 24;

    private Picture() {}

    public static byte[] of(Pdf pdf) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            var out = new ByteArrayOutputStream();
            ImageIO.write(page.getSubimage(0, 0, page.getWidth(), bottom(page)), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int bottom(BufferedImage page) {
        var row = new int[page.getWidth()];
        for (int y = page.getHeight() - 1; y > 0; y--) {
            page.getRGB(0, y, page.getWidth(), 1, row, 0, page.getWidth());
            for (var dot : row) {
                if ((dot & 0xFFFFFF) != 0xFFFFFF) {
                    return Math.min(page.getHeight(), y + MARGIN);
                }
            }
        }
        return page.getHeight();
    }
}
