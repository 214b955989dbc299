package balans.landscape.picture;

/// When somebody is around, in days from the birth: negative is before it, 0 the day itself. The end is often not
/// sharp ("day 8 to 10"): `surelyTo` is the last day that holds for everybody, `to` the last that happens.
public record Presence(int from, int surelyTo, int to) {

    public Presence {
        if (to < surelyTo || surelyTo < from) {
            throw new IllegalArgumentException("ends before it begins: %d, %d, %d".formatted(from, surelyTo, to));
        }
    }

    public boolean covers(int day) {
        return from <= day && day <= to;
    }

    /// Around on every one of these days, for every family.
    boolean surelyCovers(int first, int last) {
        return from <= first && last <= surelyTo;
    }

    public boolean isFuzzy() {
        return surelyTo < to;
    }
}
