package balans.screening.programme;

public record CentreSettingsPage(
        Centre centre, QuestionnaireChoice questionnaire, CentreSettingsForm form, Complaints complaints, boolean saved) {}
