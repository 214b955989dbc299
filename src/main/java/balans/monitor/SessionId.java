package balans.monitor;

public record SessionId(String value) {}
