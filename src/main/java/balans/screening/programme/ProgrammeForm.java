package balans.screening.programme;

/// A new programme as somebody typed it.
public record ProgrammeForm(String name, String questionnaire, PeriodForm period) {

    static final ProgrammeForm EMPTY = new ProgrammeForm("", "", new PeriodForm("", ""));
}
