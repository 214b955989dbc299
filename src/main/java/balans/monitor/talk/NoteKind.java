package balans.monitor.talk;

/// What was said. What was agreed is an action (balans.action).
public enum NoteKind { TALK }
