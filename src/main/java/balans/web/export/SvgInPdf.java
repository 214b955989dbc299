package balans.web.export;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws the SVG of a page as lines of the PDF. Our drawings have no text in them, so that no font of the server is
/// asked for: a bare machine has none.
final class SvgInPdf implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element element, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        return new Drawing(load(element), width, height, dotsPerPixel);
    }

    private static SVGDocument load(Element element) {
        try {
            var out = new ByteArrayOutputStream();
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(element), new StreamResult(out));
            var svg = new SVGLoader().load(
                    new ByteArrayInputStream(out.toByteArray()), null, LoaderContext.createDefault());
            if (svg == null) {
                throw new IllegalStateException("a drawing of ours cannot be read");
            }
            return svg;
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Drawing(SVGDocument svg, double width, double height, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width > 0 ? width : svg.viewBox().getWidth() * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(
                    height > 0 ? height : getIntrinsicWidth() * svg.viewBox().getHeight() / svg.viewBox().getWidth());
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            var wide = (float) (getIntrinsicWidth() / dotsPerPixel);
            var high = (float) (getIntrinsicHeight() / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, getIntrinsicWidth(), getIntrinsicHeight(),
                    graphics -> svg.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
                            new ViewBox(wide, high)));
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        // No text in a drawing.
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, FontStyle style) {
        // No text in a drawing.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
