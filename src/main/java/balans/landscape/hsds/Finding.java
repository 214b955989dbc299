package balans.landscape.hsds;

/// What the checker has to say, and of which place. A remark refuses nothing.
public record Finding(boolean refuses, String file, int line, String field, Rule rule, String detail) {

    public enum Rule {
        NOT_A_PACKAGE, TOO_LARGE, BLOWN_UP, NOT_UTF8, NOT_A_TABLE, FILE_MISSING, FILE_UNKNOWN, COLUMN_MISSING, COLUMN_UNKNOWN,
        REQUIRED, UUID, NUMBER, DATE, CHOICE, WEB, MAIL, DUPLICATE, BROKEN_REFERENCE, ELSEWHERE, CYCLE, ABROAD, TOO_LONG, OVERLAP, BACKWARDS
    }

    static Finding refusal(String file, int line, String field, Rule rule, String detail) {
        return new Finding(true, file, line, field, rule, shortened(detail));
    }

    static Finding remark(String file, int line, String field, Rule rule, String detail) {
        return new Finding(false, file, line, field, rule, shortened(detail));
    }

    private static String shortened(String detail) {
        return detail.length() <= 80 ? detail : detail.substring(0, 80) + " …";
    }
}
