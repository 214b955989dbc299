package balans.landscape.consent;

/// Under which law an organisation works (R002-18).
public enum Regime { AVG, WGBO, JEUGDWET, FLEMISH }
