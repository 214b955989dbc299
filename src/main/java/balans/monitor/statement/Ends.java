package balans.monitor.statement;

/// The words at both ends of the thermometer. Scores with different ends are never put side by side.
public record Ends(String id, String title, String low, String high) {}
