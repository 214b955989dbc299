package balans.landscape.local;

/// Other organisations or services may be public from now on.
public record LandscapeChanged() {}
