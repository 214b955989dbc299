package balans.conversation.sheet;

import balans.web.Qr;
import java.util.List;

/// A sector's sheet as a reader chose to see it. `address` is where this page lives, for paper.
public record SheetPage(
        Sector sector,
        Model model,
        List<Named> questions,
        List<Column> columns,
        Choice choice,
        List<Named> topics,
        List<Shelf> shelves,
        String address,
        Qr qr) {

    /// What stands under one heading.
    public record Column(Named heading, List<Line> lines) {}

    /// An item with where it leads: sources, and sheets of other sectors.
    public record Line(Item item, List<Source> sources, List<Named> seeAlso) {}

    /// Sources of one kind.
    public record Shelf(String kind, List<Source> sources) {}

    public int shown() {
        return columns.stream().mapToInt(column -> column.lines().size()).sum();
    }

    public int of(Goal goal) {
        return (int) sector.items().stream().filter(item -> item.goals().contains(goal.id())).count();
    }

    public boolean hasDoubt() {
        return columns.stream().flatMap(column -> column.lines().stream()).anyMatch(line -> !line.item().sure());
    }
}
