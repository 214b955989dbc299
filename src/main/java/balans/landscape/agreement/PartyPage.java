package balans.landscape.agreement;

import balans.landscape.agreement.PartyForm.Complaint;
import java.util.List;

public record PartyPage(String organisation, String name, boolean on, PartyForm form, List<Complaint> complaints, boolean saved) {

    public PartyPage {
        complaints = List.copyOf(complaints);
    }

    public boolean has(Complaint complaint) {
        return complaints.contains(complaint);
    }
}
