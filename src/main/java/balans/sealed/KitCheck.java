package balans.sealed;

import java.util.OptionalInt;

/// Two check symbols over GF(1024), x^10 + x^3 + 1: they find every single wrong symbol and say which one it is.
/// Code word c[0..17]: the sum of all c[i] is 0 and the sum of c[i]·2^i is 0.
final class KitCheck {
    private static final int ORDER = 1023;
    private static final int[] POWER = new int[ORDER];
    private static final int[] LOG = new int[ORDER + 1];

    static {
        int value = 1;
        for (int exponent = 0; exponent < ORDER; exponent++) {
            POWER[exponent] = value;
            LOG[value] = exponent;
            value <<= 1;
            value = (value & 1024) == 0 ? value : value ^ 0b100_0000_1001;
        }
    }

    private KitCheck() {}

    /// Solves c16 + c17 = s0 and c16·2^16 + c17·2^17 = s1.
    static int[] symbols(int[] code) {
        int s0 = sum(code);
        int c17 = times(times(s0, 16) ^ weightedSum(code), ORDER - LOG[POWER[16] ^ POWER[17]]);
        return new int[] {s0 ^ c17, c17};
    }

    /// Empty when all is well; the place of the one wrong symbol; or 18 and more when there are several.
    static OptionalInt wrongSymbol(int[] word) {
        int s0 = sum(word);
        int s1 = weightedSum(word);
        if (s0 == 0 && s1 == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(s0 == 0 || s1 == 0 ? ORDER : Math.floorMod(LOG[s1] - LOG[s0], ORDER));
    }

    private static int sum(int[] symbols) {
        int sum = 0;
        for (int symbol : symbols) {
            sum ^= symbol;
        }
        return sum;
    }

    private static int weightedSum(int[] symbols) {
        int sum = 0;
        for (int i = 0; i < symbols.length; i++) {
            sum ^= times(symbols[i], i);
        }
        return sum;
    }

    private static int times(int value, int exponent) {
        return value == 0 ? 0 : POWER[(LOG[value] + exponent) % ORDER];
    }
}
