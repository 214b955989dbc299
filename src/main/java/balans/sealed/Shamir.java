package balans.sealed;

/// Two out of three, over GF(256) with the polynomial of AES: part x of a byte s is s + a·x, with a fresh random byte a for
/// each byte of the secret. One part says nothing: every s is possible with some a.
final class Shamir {

    static final int PARTS = 3;
    private static final int POLYNOMIAL = 0x11b;

    private Shamir() {}

    static byte[] part(byte[] secret, byte[] slope, int x) {
        var part = new byte[secret.length];
        for (int i = 0; i < part.length; i++) {
            part[i] = (byte) (secret[i] ^ times(slope[i] & 0xff, x));
        }
        return part;
    }

    /// The line through two points, where it crosses x = 0.
    static byte[] join(int x1, byte[] part1, int x2, byte[] part2) {
        if (x1 == x2 || x1 < 1 || x2 < 1 || x1 > 255 || x2 > 255 || part1.length != part2.length) {
            throw new IllegalArgumentException("two different parts of one secret are needed");
        }
        var secret = new byte[part1.length];
        var apart = inverse(x1 ^ x2);
        for (int i = 0; i < secret.length; i++) {
            var sum = times(part1[i] & 0xff, x2) ^ times(part2[i] & 0xff, x1);
            secret[i] = (byte) times(sum, apart);
        }
        return secret;
    }

    /// Without tables and branches on the values, so that time tells nothing about them.
    static int times(int a, int b) {
        var product = 0;
        for (int bit = 0; bit < 8; bit++) {
            product ^= -(b >> bit & 1) & a;
            a = a << 1 ^ -(a >> 7 & 1) & POLYNOMIAL;
        }
        return product & 0xff;
    }

    /// a to the power 254.
    private static int inverse(int a) {
        var result = a;
        for (int i = 0; i < 6; i++) {
            result = times(times(result, result), a);
        }
        return times(result, result);
    }
}
