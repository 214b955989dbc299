package balans.landscape.agreement;

import balans.landscape.consent.Regime;
import balans.mail.Mail;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an organisation fills in to take part.
public record PartyForm(String regime, String contact, String email, Set<String> duties) {

    /// The points of the source about privacy, each confirmed by itself.
    public static final List<String> DUTIES = List.of("consent", "which", "open", "record", "everybody");

    static final int CONTACT_MAX_CHARS = 300;

    public enum Complaint { REGIME, CONTACT, EMAIL, DUTIES }

    public PartyForm {
        duties = Set.copyOf(duties);
    }

    static PartyForm of(Party party) {
        return new PartyForm(party.regime().name(), party.contact(), party.email(),
                party.takesPart() ? Set.copyOf(DUTIES) : Set.of());
    }

    Optional<Regime> chosen() {
        return Arrays.stream(Regime.values()).filter(r -> r.name().equals(regime)).findFirst();
    }

    List<Complaint> complaints() {
        var complaints = new java.util.ArrayList<Complaint>();
        if (chosen().isEmpty()) {
            complaints.add(Complaint.REGIME);
        }
        if (contact.isBlank() || contact.strip().length() > CONTACT_MAX_CHARS) {
            complaints.add(Complaint.CONTACT);
        }
        if (!email.isBlank() && !Mail.isAddress(email.strip())) {
            complaints.add(Complaint.EMAIL);
        }
        if (!duties.containsAll(DUTIES)) {
            complaints.add(Complaint.DUTIES);
        }
        return complaints;
    }
}
