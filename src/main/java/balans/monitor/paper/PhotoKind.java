package balans.monitor.paper;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// What a file is, by its first bytes; its name and what the browser says about it prove nothing.
enum PhotoKind {
    JPEG, PNG, WEBP,
    /// What iPhones keep photos in. Patents keep free decoders away; the phone itself makes a JPEG when asked.
    HEIC,
    NOTHING, UNKNOWN;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis");

    static PhotoKind of(byte[] file) {
        if (file.length == 0) {
            return NOTHING;
        }
        if (file.length < 16) {
            return UNKNOWN;
        }
        var start = new String(file, 0, 16, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n")) {
            return PNG;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        return start.startsWith("ftyp", 4) && HEIC_BRANDS.contains(start.substring(8, 12)) ? HEIC : UNKNOWN;
    }

    ImageReader reader() throws IOException {
        return switch (this) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
            case HEIC, NOTHING, UNKNOWN -> throw new IllegalStateException("there is no reader for " + this);
        };
    }
}
