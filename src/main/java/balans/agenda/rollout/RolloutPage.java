package balans.agenda.rollout;

import balans.agenda.overview.Agenda;
import balans.directory.entry.Entry;
import java.util.List;

/// `state` is the state that was asked for, or empty.
public record RolloutPage(Agenda agenda, String state, List<Method> methods) {

    public record Method(Entry entry, List<Place> places) {}
}
