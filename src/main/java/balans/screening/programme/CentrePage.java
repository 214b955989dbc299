package balans.screening.programme;

public record CentrePage(
        Programme programme,
        QuestionnaireChoice questionnaire,
        ManagedCentre centre,
        boolean ready,
        CentreForm.Contact contact,
        Complaints complaints) {}
