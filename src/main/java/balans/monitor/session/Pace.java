package balans.monitor.session;

/// All at one moment, or each at their own moment in some weeks (R003-9).
public enum Pace { LIVE, OPEN }
