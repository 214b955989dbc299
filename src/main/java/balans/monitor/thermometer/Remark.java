package balans.monitor.thermometer;

public record Remark(String id, String text, boolean hidden) {}
