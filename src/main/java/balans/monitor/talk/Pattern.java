package balans.monitor.talk;

/// How the scores lie. In the order in which a team should talk about them.
public enum Pattern { DIVIDED, MIXED, AGREED, TOO_FEW }
