package balans.screening.programme;

/// @param proposal a free slug to take instead of a taken one; empty when there is nothing to propose
public record NewCentrePage(
        Programme programme, QuestionnaireChoice questionnaire, CentreForm form, Complaints complaints, String proposal) {}
