package balans.monitor.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/// A photo made anew from its pixels: what a camera wrote beside them (place, time, device, a small picture of
/// before it was cut) is not copied, so it is not there. Upright, because where up was is written there too.
final class ShrinkPhoto {

    static final int LONGEST_SIDE = 1_800;
    /// More than phones make by themselves. A file of a few bytes can claim any size, so the claim is read first; and
    /// a JPEG that comes in waves is held as a whole by the decoder.
    static final long MOST_DOTS = 64_000_000;
    /// WebP is held in memory as a whole.
    private static final long MOST_WEBP_DOTS = 16_000_000;
    private static final float QUALITY = 0.82f;
    /// One at a time: the memory of a small server is for the people in the room.
    private static final Semaphore ONE = new Semaphore(1);

    sealed interface Outcome {
        record Shrunk(byte[] jpeg) implements Outcome {}
        record Refused(Why why) implements Outcome {}
    }

    enum Why { NOTHING, HEIC, NOT_A_PHOTO, TOO_MANY_DOTS }

    private ShrinkPhoto() {}

    static Outcome shrink(byte[] file) {
        var kind = PhotoKind.of(file);
        return switch (kind) {
            case NOTHING -> new Outcome.Refused(Why.NOTHING);
            case HEIC -> new Outcome.Refused(Why.HEIC);
            case UNKNOWN -> new Outcome.Refused(Why.NOT_A_PHOTO);
            case JPEG, PNG, WEBP -> inTurn(kind, file);
        };
    }

    private static Outcome inTurn(PhotoKind kind, byte[] file) {
        ONE.acquireUninterruptibly();
        try {
            return read(kind, file);
        } catch (IOException | RuntimeException notReadable) {
            // A broken file makes a reader fail in many ways; whatever it is, this is no photo to us.
            return new Outcome.Refused(Why.NOT_A_PHOTO);
        } finally {
            ONE.release();
        }
    }

    private static Outcome read(PhotoKind kind, byte[] file) throws IOException {
        var reader = kind.reader();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            var dots = (long) reader.getWidth(0) * reader.getHeight(0);
            if (dots > (kind == PhotoKind.WEBP ? MOST_WEBP_DOTS : MOST_DOTS)) {
                return new Outcome.Refused(Why.TOO_MANY_DOTS);
            }
            var upright = Orientation.of(file).turn(paper(smaller(reader)));
            return written(upright).<Outcome>map(Outcome.Shrunk::new)
                    .orElseGet(() -> new Outcome.Refused(Why.NOT_A_PHOTO));
        } finally {
            reader.dispose();
        }
    }

    /// Leaves out dots while reading, so that a large photo never lies in memory as a whole.
    private static BufferedImage smaller(ImageReader reader) throws IOException {
        var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        var every = Math.max(1, longest / LONGEST_SIDE);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    /// On white, in plain colours, at most as large as we keep.
    private static BufferedImage paper(BufferedImage read) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        var width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(java.awt.RenderingHints.KEY_INTERPOLATION,
                java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return image;
    }

    private static Optional<byte[]> written(BufferedImage image) throws IOException {
        Iterator<javax.imageio.ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        if (!writers.hasNext()) {
            return Optional.empty();
        }
        var writer = writers.next();
        var out = new ByteArrayOutputStream();
        try (var to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return Optional.of(out.toByteArray());
    }
}
