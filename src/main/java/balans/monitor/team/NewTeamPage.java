package balans.monitor.team;

/// @param complaint the message key of what does not fit, or empty; `limit` is its argument
public record NewTeamPage(TeamForm form, String complaint, int limit) {

    public boolean complainsAbout(String field) {
        return complaint.equals("monitor.team.complaint." + field);
    }
}
