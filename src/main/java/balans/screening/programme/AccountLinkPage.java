package balans.screening.programme;

import java.time.LocalDate;

public record AccountLinkPage(
        Programme programme,
        QuestionnaireChoice questionnaire,
        ManagedCentre centre,
        String link,
        LocalDate validUntil) {}
