package balans.monitor.statement;

/// Whose view a statement asks for, or who takes part in a session (R003-19).
public enum Voice { TEAM, PUPILS, PARENTS }
