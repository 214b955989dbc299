package balans.kernel;

public record PersonId(String value) {}
