package balans.monitor.team;

/// What somebody typed, as typed, so that a complaint gives it back.
public record TeamForm(String name, String school, String size, Rhythm rhythm) {

    static final TeamForm EMPTY = new TeamForm("", "", "", Rhythm.QUARTERLY);

    /// Zero when it is not a number.
    int members() {
        return size.strip().matches("\\d{1,4}") ? Integer.parseInt(size.strip()) : 0;
    }
}
