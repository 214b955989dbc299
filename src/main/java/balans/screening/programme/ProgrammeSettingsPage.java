package balans.screening.programme;

public record ProgrammeSettingsPage(
        Programme programme,
        Programme.State state,
        QuestionnaireChoice questionnaire,
        PeriodForm form,
        Complaints complaints) {}
