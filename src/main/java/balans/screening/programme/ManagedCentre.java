package balans.screening.programme;

import balans.kernel.OrganisationId;

/// What the manager of a programme keeps about a centre.
public record ManagedCentre(
        OrganisationId id, String slug, String name, String contactName, String contactEmail, int estimatedParents) {

    CentreForm form() {
        return new CentreForm(name, slug,
                new CentreForm.Contact(contactName, contactEmail, String.valueOf(estimatedParents)));
    }
}
