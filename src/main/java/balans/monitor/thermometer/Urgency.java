package balans.monitor.thermometer;

/// How soon the team wants to deal with a statement; the team says it (R003-7).
public enum Urgency { OPEN, NOW, THIS_MONTH, LATER }
