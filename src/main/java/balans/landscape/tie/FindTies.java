package balans.landscape.tie;

import balans.clockwork.Chore;
import balans.directory.Directory;
import balans.directory.EntryId.Kind;
import balans.directory.PublicEntry;
import balans.landscape.local.LandscapeChanged;
import balans.landscape.local.Plain;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.landscape.local.RowStore.Hanging;
import balans.landscape.tie.Tie.FoundBy;
import balans.landscape.tie.Tie.State;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks which organisations of the landscape stand in the register. A number of an authority that only one entry has is
/// proof enough. The same name is not: two towns have a "De Brug", so an editor says whether it is the same.
@Component
class FindTies implements Chore {

    private static final int AT_A_TIME = 500;
    private static final List<String> SCHEMES = List.of("KVK", "KBO", "AGB", "BRIN", "ISIL");

    private final RowStore rows;
    private final TieStore ties;
    private final Directory directory;

    FindTies(RowStore rows, TieStore ties, Directory directory) {
        this.rows = rows;
        this.ties = ties;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "landscape-ties";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @EventListener(LandscapeChanged.class)
    @Override
    public void run() {
        var byNumber = new HashMap<String, Set<String>>();
        var byName = new HashMap<String, Set<String>>();
        for (var entry : directory.all(Kind.ORGANISATION)) {
            entry.lines("identifiers").forEach(line -> add(byNumber, line.replaceAll("[\\s.]", ""), entry));
            Stream.concat(Stream.of(entry.title()), entry.lines("otherNames").stream())
                    .forEach(name -> add(byName, Plain.key(name), entry));
        }
        var after = "";
        for (var page = rows.next(RowStore.PUBLIC, "organization", after, AT_A_TIME); !page.isEmpty();
                page = rows.next(RowStore.PUBLIC, "organization", after, AT_A_TIME)) {
            look(page, byNumber, byName);
            after = page.getLast().id();
        }
    }

    /// What was decided or proposed before stays as it is.
    private void look(List<Row> page, Map<String, Set<String>> byNumber, Map<String, Set<String>> byName) {
        var known = ties.known(page.stream().map(Row::id).toList());
        var fresh = page.stream().filter(row -> !known.contains(row.id())).toList();
        var numbers = new HashMap<String, Set<String>>();
        for (Hanging one : rows.hangingOn(RowStore.PUBLIC, "organization", fresh.stream().map(Row::id).toList())) {
            if (one.row().entity().equals("organization_identifier")) {
                numbers.computeIfAbsent(one.target(), o -> new HashSet<>()).addAll(numbers(one.row()));
            }
        }
        for (var row : fresh) {
            var sure = new HashSet<String>();
            numbers.getOrDefault(row.id(), Set.of()).forEach(number -> sure.addAll(byNumber.getOrDefault(number, Set.of())));
            var maybe = byName.getOrDefault(Plain.key(row.text("name")), Set.of());
            if (sure.size() == 1) {
                ties.put(new Tie(row.id(), sure.iterator().next(), State.TIED, FoundBy.IDENTIFIER));
            } else if (maybe.size() == 1) {
                ties.put(new Tie(row.id(), maybe.iterator().next(), State.PROPOSED, FoundBy.NAME));
            }
        }
    }

    /// As the register writes them, without spaces: `KVK12345678`. A package may say `NL-KVK` or `kvk.nl`.
    private static List<String> numbers(Row identifier) {
        var says = Plain.of(identifier.text("identifier_scheme") + " " + identifier.text("identifier_type")).toUpperCase();
        var value = identifier.text("identifier").replaceAll("[\\s.]", "");
        return SCHEMES.stream().filter(says::contains)
                .map(scheme -> scheme + (scheme.equals("ISIL") ? value : value.toUpperCase())).toList();
    }

    private static void add(Map<String, Set<String>> index, String key, PublicEntry entry) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new HashSet<>()).add(entry.id().id());
        }
    }
}
