package balans.monitor.team;

/// How often the team means to do this (R003-2).
public enum Rhythm {
    YEARLY(12), QUARTERLY(3), MONTHLY(1);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
