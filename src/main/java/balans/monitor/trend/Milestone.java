package balans.monitor.trend;

import java.time.Instant;

/// Something that the team set out to do, on the time axis between two measurements.
public record Milestone(Instant at, String text) {}
