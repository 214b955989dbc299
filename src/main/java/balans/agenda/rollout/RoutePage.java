package balans.agenda.rollout;

import balans.agenda.overview.Ambition;
import balans.directory.entry.Shown;
import java.util.List;

/// A card of a route: who, what, how long it takes at most, and what is heard back.
public record RoutePage(Shown shown, List<Place> steps, List<Ambition> ambitions) {}
