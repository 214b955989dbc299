package balans.directory.calendar;

import balans.directory.entry.Shown;
import java.util.List;

/// One event, and the next times that it is.
public record EventPage(Shown shown, List<Occurrence> next, boolean over) {}
