package balans.monitor.team;

import java.security.SecureRandom;
import java.util.Optional;

/// Six signs that can be read aloud: no I, O, 0 or 1. Written as two groups of three.
public record RoomCode(String value) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static RoomCode fresh() {
        var signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(i -> signs.append(SIGNS.charAt(i)));
        return new RoomCode(signs.toString());
    }

    /// What somebody typed: spaces, dashes and small letters do not matter.
    public static Optional<RoomCode> of(String typed) {
        var signs = typed.toUpperCase().replaceAll("[\\s.-]", "");
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new RoomCode(signs))
                : Optional.empty();
    }

    public String spoken() {
        return value.substring(0, 3) + " " + value.substring(3);
    }
}
