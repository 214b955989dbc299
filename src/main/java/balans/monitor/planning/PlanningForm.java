package balans.monitor.planning;

/// What somebody typed, as typed.
public record PlanningForm(String day, String time, String rhythm, String address) {

    public static final PlanningForm EMPTY = new PlanningForm("", "", "", "");
}
