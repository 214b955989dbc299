package balans.landscape.agreement;

import balans.landscape.consent.Category;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A new agreement as somebody typed it.
public record AgreementForm(
        String purpose, String legalBasis, Set<String> categories, String days, String review, Set<String> parties) {

    public enum Complaint { PURPOSE, LEGAL_BASIS, CATEGORIES, DAYS, REVIEW, PARTIES }

    static final AgreementForm EMPTY = new AgreementForm("", "", Set.of(Category.CONTACT.name()), "90", "", Set.of());

    public AgreementForm {
        categories = Set.copyOf(categories);
        parties = Set.copyOf(parties);
    }

    List<Complaint> complaints(LocalDate today, Set<String> others) {
        var complaints = new ArrayList<Complaint>();
        if (purpose.isBlank() || purpose.strip().length() > Agreement.PURPOSE_MAX_CHARS) {
            complaints.add(Complaint.PURPOSE);
        }
        if (legalBasis.isBlank() || legalBasis.strip().length() > Agreement.LEGAL_BASIS_MAX_CHARS) {
            complaints.add(Complaint.LEGAL_BASIS);
        }
        if (!chosen().contains(Category.CONTACT)) {
            complaints.add(Complaint.CATEGORIES);
        }
        if (retention().isEmpty()) {
            complaints.add(Complaint.DAYS);
        }
        if (reviewOn().filter(day -> day.isAfter(today) && day.isBefore(today.plusYears(3))).isEmpty()) {
            complaints.add(Complaint.REVIEW);
        }
        if (parties.isEmpty() || !others.containsAll(parties)) {
            complaints.add(Complaint.PARTIES);
        }
        return complaints;
    }

    Set<Category> chosen() {
        return Arrays.stream(Category.values()).filter(c -> categories.contains(c.name())).collect(Collectors.toSet());
    }

    Optional<Integer> retention() {
        return days.matches("[0-9]{1,3}") ? Optional.of(Integer.parseInt(days))
                .filter(n -> n >= 1 && n <= Agreement.RETENTION_MAX_DAYS) : Optional.empty();
    }

    Optional<LocalDate> reviewOn() {
        try {
            return Optional.of(LocalDate.parse(review));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
