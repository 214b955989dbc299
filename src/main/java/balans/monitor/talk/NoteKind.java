package balans.monitor.talk;

/// What was said, or what was agreed.
public enum NoteKind { TALK, AGREEMENT }
