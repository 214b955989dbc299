package balans.conversation.sheet;

import java.util.ArrayList;
import java.util.List;

/// The model as a drawing, and what the sheets say about the chosen side or part of it.
public record ModelPage(Model model, Named chosen, List<Voices> voices) {

    private static final double CORE = 62;
    private static final double MIDDLE = 148;
    private static final double RIM = 250;

    /// What one sector says.
    public record Voices(Sector sector, List<Item> items) {}

    public boolean isChosen(String id) {
        return chosen.id().equals(id);
    }

    public double core() {
        return CORE;
    }

    /// The three sides of health: a third of the ring each.
    public List<Wedge> goals() {
        var goals = new ArrayList<Wedge>();
        var width = 360.0 / model.goals().size();
        for (var goal : model.goals()) {
            var from = goals.size() * width - width / 2;
            goals.add(Wedge.of(new Named(goal.id(), goal.name()), from, from + width, CORE, MIDDLE));
        }
        return goals;
    }

    /// The parts of a side, next to each other outside it.
    public List<Wedge> parts() {
        var parts = new ArrayList<Wedge>();
        var width = 360.0 / model.goals().size();
        for (int g = 0; g < model.goals().size(); g++) {
            var of = model.goals().get(g).parts();
            for (int p = 0; p < of.size(); p++) {
                var from = g * width - width / 2 + p * width / of.size();
                parts.add(Wedge.of(new Named(of.get(p).id(), of.get(p).name()), from, from + width / of.size(), MIDDLE, RIM));
            }
        }
        return parts;
    }
}
