package balans.monitor.paper;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Which way up a camera was held: one of eight, in the EXIF block of a JPEG. The only thing of that block that is
/// ever read; the block itself is not kept.
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY_BYTES = 12;

    static Orientation of(byte[] file) {
        if (PhotoKind.of(file) != PhotoKind.JPEG) {
            return UPRIGHT;
        }
        try {
            return inJpeg(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation inJpeg(ByteBuffer jpeg) {
        for (int at = 2; (jpeg.get(at) & 0xFF) == 0xFF; ) {
            var marker = jpeg.get(at + 1) & 0xFF;
            var length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == APP1 && jpeg.getInt(at + 4) == EXIF) {
                return inExif(jpeg.slice(at + 10, length - 8));
            }
            if (marker == START_OF_SCAN || length < 2) {
                break;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        var entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY_BYTES;
            if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
                var value = exif.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    BufferedImage turn(BufferedImage image) {
        if (value == 1) {
            return image;
        }
        double width = image.getWidth();
        double height = image.getHeight();
        var turn = switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform(); // not sealed: a number from one to eight
        };
        var onItsSide = value >= 5;
        var turned = new BufferedImage(onItsSide ? image.getHeight() : image.getWidth(),
                onItsSide ? image.getWidth() : image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = turned.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return turned;
    }
}
