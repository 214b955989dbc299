package balans.screening.joining;

/// How a centre works in one school (R004-20).
///
/// @param uses parents get the questionnaire
/// @param everybody all parents are invited for a talk anyway
/// @param classWide the health contact is for the class, without parents
/// @param expected how many parents; 0 when nobody knows yet
public record School(String school, boolean uses, boolean everybody, boolean classWide, int expected) {

    static final int NAME_MAX_CHARS = 200;
}
