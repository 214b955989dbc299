package balans.landscape.picture;

import java.util.Arrays;
import java.util.Optional;

/// A moment that a reader can choose; its `key` stands in the address and names its message. The day is counted from
/// the birth.
public enum Moment {
    PREGNANT("zwanger", -140), LATE_PREGNANCY("bijna", -30), BIRTH("geboorte", 0), FIRST_WEEK("eerste-week", 5),
    DAY_12("dag-12", 12), THREE_WEEKS("drie-weken", 21), TWO_MONTHS("twee-maanden", 61), HALF_YEAR("half-jaar", 183),
    ONE_YEAR("een-jaar", 365), TWO_YEARS("twee-jaar", 730), THREE_YEARS("drie-jaar", 1096);

    private final String key;
    private final int day;

    Moment(String key, int day) {
        this.key = key;
        this.day = day;
    }

    public String key() {
        return key;
    }

    public int day() {
        return day;
    }

    static Optional<Moment> of(String key) {
        return Arrays.stream(values()).filter(moment -> moment.key.equals(key)).findFirst();
    }
}
