package balans.agenda.edition;

import balans.action.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// When the next edition should be there. The promise of a quarter is public, and so is that it was not kept: it turns
/// late by itself (R001-2).
///
/// @param last the month of the last public edition
public record NextEdition(String last, String lastAddress, LocalDate due, LocalDate today) {

    static NextEdition after(Edition last, LocalDate today) {
        return new NextEdition(last.month(), last.address(), last.nextDue(), today);
    }

    public boolean isLate() {
        return today.isAfter(due);
    }

    public long weeksLate() {
        return ChronoUnit.WEEKS.between(due, today);
    }

    public String dueInWords() {
        return Term.day(due).format();
    }
}
