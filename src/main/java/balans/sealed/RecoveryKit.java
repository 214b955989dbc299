package balans.sealed;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;

/// The printed code that opens a centre when every passphrase is forgotten: 160 bits in eight groups of four
/// characters, and a ninth group that checks them.
public record RecoveryKit(String code, byte[] seed, byte[] publicKey) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 20;
    private static final int SYMBOLS = 16;
    private static final int WORD = 18;

    public static final class WrongCode extends IllegalArgumentException {
        private final OptionalInt group;

        WrongCode(String message, OptionalInt group) {
            super(message);
            this.group = group;
        }

        /// 1-9 where the check tells which group looks wrong.
        public OptionalInt group() {
            return group;
        }
    }

    public static RecoveryKit fresh() {
        var code = spell(Bytes.random(BYTES));
        var seed = seed(code);
        return new RecoveryKit(code, seed, Seed.publicKey(seed));
    }

    public static byte[] seed(String code) {
        return Bytes.hkdf(bytesOf(code), "kit", 32);
    }

    /// The code as it is printed, whatever the case, the separators and the look-alikes somebody typed.
    public static String parse(String text) {
        return spell(bytesOf(text));
    }

    /// A symbol is two characters, 10 bits: 16 of the code and two that check them.
    static String spell(byte[] bytes) {
        var bits = new BigInteger(1, bytes);
        var word = new int[WORD];
        for (int i = 0; i < SYMBOLS; i++) {
            word[i] = bits.shiftRight(10 * (SYMBOLS - 1 - i)).intValue() & 1023;
        }
        System.arraycopy(KitCheck.symbols(Arrays.copyOf(word, SYMBOLS)), 0, word, SYMBOLS, WORD - SYMBOLS);
        var code = new StringBuilder();
        for (int i = 0; i < WORD; i++) {
            code.append(i > 0 && i % 2 == 0 ? "-" : "")
                    .append(ALPHABET.charAt(word[i] >> 5))
                    .append(ALPHABET.charAt(word[i] & 31));
        }
        return code.toString();
    }

    static byte[] bytesOf(String text) {
        var word = wordOf(text);
        KitCheck.wrongSymbol(word).ifPresent(wrong -> {
            throw new WrongCode(
                    "the check group does not fit",
                    wrong < WORD ? OptionalInt.of(wrong / 2 + 1) : OptionalInt.empty());
        });
        var bits = BigInteger.ZERO;
        for (int i = 0; i < SYMBOLS; i++) {
            bits = bits.shiftLeft(10).or(BigInteger.valueOf(word[i]));
        }
        var signed = bits.toByteArray();
        var bytes = new byte[BYTES];
        int length = Math.min(signed.length, BYTES);
        System.arraycopy(signed, signed.length - length, bytes, BYTES - length, length);
        return bytes;
    }

    private static int[] wordOf(String text) {
        var groups = text.strip().toUpperCase(Locale.ROOT).split("[\\s-]+");
        var all = String.join("", groups).replace('O', '0').replaceAll("[IL]", "1");
        var values = all.chars().map(ALPHABET::indexOf).toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                throw new WrongCode("an unknown character", OptionalInt.of(i / 4 + 1));
            }
        }
        if (values.length != 2 * WORD) {
            throw new WrongCode("nine groups of four are needed", oddGroup(groups));
        }
        var word = new int[WORD];
        Arrays.setAll(word, i -> values[2 * i] << 5 | values[2 * i + 1]);
        return word;
    }

    private static OptionalInt oddGroup(String[] groups) {
        for (int i = 0; groups.length == 9 && i < 9; i++) {
            if (groups[i].length() != 4) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
