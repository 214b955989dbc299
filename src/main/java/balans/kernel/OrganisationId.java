package balans.kernel;

/// An organisation that people act for. Everything that belongs to one carries this id: it is the tenant key.
public record OrganisationId(String value) {}
