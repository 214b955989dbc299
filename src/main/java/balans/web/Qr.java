package balans.web;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as one SVG path, one unit a module, drawn by the server so that it is there without scripts and on
/// paper. Dark on white in every theme: phones read nothing else.
public record Qr(int size, String path) {

    private static final int QUIET = 4;

    public static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                var from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return new Qr(code.size + 2 * QUIET, path.toString());
    }
}
