package balans.landscape.agreement;

import balans.kernel.OrganisationId;
import balans.landscape.agreement.Agreement.Standing;
import balans.landscape.agreement.AgreementForm.Complaint;
import java.util.List;

/// @param others who else takes part, to agree with
public record AgreementsPage(
        String organisation, String name, boolean on, List<Row> rows, List<Named> others, AgreementForm form,
        List<Complaint> complaints) {

    public record Named(OrganisationId id, String name) {}

    public record Partner(String name, Standing standing) {}

    public record Row(Agreement agreement, String review, boolean reviewDue, boolean asked, boolean in, List<Partner> partners) {

        public Row {
            partners = List.copyOf(partners);
        }
    }

    public AgreementsPage {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
        complaints = List.copyOf(complaints);
    }

    public boolean has(Complaint complaint) {
        return complaints.contains(complaint);
    }
}
