package balans.screening.planning;

/// How far the links of one school are.
///
/// @param due for how many the plan says: remind now
public record SchoolResponse(String school, int made, int sent, int answered, int bounced, int due) {

    public int percentage() {
        return sent == 0 ? 0 : Math.round(100f * answered / sent);
    }

    SchoolResponse plus(SchoolResponse other) {
        return new SchoolResponse("", made + other.made, sent + other.sent, answered + other.answered, bounced + other.bounced,
                due + other.due);
    }
}
