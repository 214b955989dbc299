package balans.monitor;

public record TeamId(String value) {}
