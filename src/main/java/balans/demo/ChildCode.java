package balans.demo;

/// A child code with its check character, as `docs/formats/class-list.md` describes it.
final class ChildCode {

    static final int LENGTH = 8;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private ChildCode() {}

    /// @param eight characters of the alphabet; given back with the check behind them
    static String of(String eight) {
        int sum = 0;
        for (var character : eight.toCharArray()) {
            sum = doubled(sum) ^ ALPHABET.indexOf(character);
        }
        return eight + ALPHABET.charAt(doubled(sum));
    }

    private static int doubled(int value) {
        return (value & 16) == 0 ? value << 1 : value << 1 ^ 0b100101;
    }
}
