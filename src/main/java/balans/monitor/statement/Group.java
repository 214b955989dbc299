package balans.monitor.statement;

public record Group(String id, String title) {}
