package balans.monitor.team;

/// @param complaint the message key of what does not fit, or empty; `limit` is its argument
public record SettingsPage(
        Team team, SettingsForm form, String complaint, int limit, boolean saved, boolean confirmRemoval) {

    public boolean complainsAbout(String field) {
        return complaint.equals("monitor.team.complaint." + field);
    }
}
