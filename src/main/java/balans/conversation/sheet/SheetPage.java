package balans.conversation.sheet;

import balans.directory.LinkState;
import balans.web.Qr;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sector's sheet as a reader chose to see it. `owners` have lines of their own on it, and those of `owner` stand beside
/// the national ones. `address` is where this page lives, for paper.
public record SheetPage(
        Sector sector,
        Model model,
        List<Named> questions,
        List<Column> columns,
        Choice choice,
        List<Named> topics,
        List<Shelf> shelves,
        Map<String, LinkState> links,
        List<Named> owners,
        @Nullable Named owner,
        String address,
        Qr qr) {

    /// What stands under one heading: national lines, and those of the organisation that was chosen.
    public record Column(Named heading, List<Line> lines, List<Line> own) {

        public boolean isEmpty() {
            return lines.isEmpty() && own.isEmpty();
        }

        Stream<Line> all() {
            return Stream.concat(lines.stream(), own.stream());
        }
    }

    /// An item with where it leads: sources, and sheets of other sectors.
    public record Line(Item item, List<Source> sources, List<Named> seeAlso) {}

    /// Sources of one kind.
    public record Shelf(String kind, List<Source> sources) {}

    public LinkState state(Source source) {
        return links.getOrDefault(source.id(), LinkState.UNKNOWN);
    }

    public int shown() {
        return columns.stream().mapToInt(column -> column.lines().size()).sum();
    }

    public int of(Goal goal) {
        return (int) sector.items().stream().filter(item -> item.goals().contains(goal.id())).count();
    }

    /// In which letters all of this is printed on one A4.
    public PaperSize paper() {
        return PaperSize.of(columns);
    }

    /// For the end of an address of the same sheet: with the own lines of the organisation that was chosen.
    public String ofOwner() {
        return owner == null ? "" : new Choice(null, null, null, owner.id()).query();
    }

    public boolean hasDoubt() {
        return columns.stream().flatMap(column -> column.lines().stream()).anyMatch(line -> !line.item().sure());
    }
}
