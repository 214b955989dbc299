package balans.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/// Reads a QR code from a picture, as a phone would, with a decoder that is not ours (jsQR).
public final class QrReader {

    private QrReader() {}

    public static String read(byte[] png) {
        try (var context = Chromium.browser().newContext()) {
            var decoder = Files.readAllBytes(Path.of("src/test/js/lib/jsqr.mjs"));
            return String.valueOf(context.newPage().evaluate("""
                    async ({ decoder, png }) => {
                      const { default: jsQR } = await import(`data:text/javascript;base64,${decoder}`);
                      const image = new Image();
                      image.src = `data:image/png;base64,${png}`;
                      await image.decode();
                      const canvas = new OffscreenCanvas(image.width, image.height);
                      const drawing = canvas.getContext('2d');
                      drawing.drawImage(image, 0, 0);
                      return jsQR(drawing.getImageData(0, 0, image.width, image.height).data, image.width, image.height)?.data;
                    }""", Map.of("decoder", base64(decoder), "png", base64(png))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
