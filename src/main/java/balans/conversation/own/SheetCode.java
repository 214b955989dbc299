package balans.conversation.own;

import java.security.SecureRandom;
import java.util.Optional;

/// Ten signs that can be read aloud: no I, O, 0 or 1. It is all that keeps a sheet private, for years: with 50 bits it
/// cannot be guessed, however patient somebody is.
public record SheetCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SheetCode fresh() {
        var signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(i -> signs.append(SIGNS.charAt(i)));
        return new SheetCode(signs.toString());
    }

    /// What somebody typed: spaces, dashes and small letters do not matter.
    static Optional<SheetCode> of(String typed) {
        var signs = typed.toUpperCase().replaceAll("[\\s.-]", "");
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new SheetCode(signs))
                : Optional.empty();
    }

    public String spoken() {
        return value.substring(0, 5) + " " + value.substring(5);
    }

    /// Whoever knows it is in: it does not appear in logs.
    @Override
    public String toString() {
        return "SheetCode";
    }
}
