package balans.conversation.sheet;

import balans.directory.Directory;
import balans.directory.EntryId.Kind;
import balans.directory.PublicEntry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The eight sheets: their frame as the content files say it, their lines as the register has them now (R000-6). Until
/// the register is filled they are those of the file, so that no start shows an empty sheet. Read again when any
/// register changed.
@Component
public class Sheets {

    private record Read(long changes, List<Sector> sectors, Map<String, List<Item>> own, List<Named> topics) {}

    private final Directory directory;
    private final Model model;
    private final List<Named> headings;
    private final List<Named> questions;
    private final List<Sector> frames;
    private volatile Read read = new Read(-1, List.of(), Map.of(), List.of());

    Sheets(Directory directory) {
        this.directory = directory;
        var file = new SheetFile();
        model = file.model();
        headings = file.headings();
        questions = file.questions();
        frames = file.sectors();
    }

    public Model model() {
        return model;
    }

    /// The seven headings that every sheet has (R000-2).
    public List<Named> headings() {
        return headings;
    }

    /// What a conversation opens with (R000-3, R000-4): the id says which kind.
    public List<Named> questions() {
        return questions;
    }

    /// With the national lines.
    public List<Sector> sectors() {
        return current().sectors();
    }

    public Optional<Sector> sector(String id) {
        return sectors().stream().filter(sector -> sector.id().equals(id)).findFirst();
    }

    /// The lines that organisations put beside the national ones on a sheet (R000-13).
    List<Item> own(Sector sector) {
        return current().own().getOrDefault(sector.id(), List.of());
    }

    /// Every item of every sheet, national or not.
    List<Placed> placed() {
        var all = current();
        return all.sectors().stream().flatMap(sector -> headings.stream().flatMap(heading -> java.util.stream.Stream.concat(
                        sector.under(heading).stream(),
                        all.own().getOrDefault(sector.id(), List.of()).stream().filter(item -> item.heading().equals(heading.id())))
                .map(item -> new Placed(sector, heading, item)))).toList();
    }

    /// The topics that this sheet speaks of, in the order of the vocabularies.
    List<Named> topicsOf(Sector sector) {
        var used = sector.items().stream().flatMap(item -> item.topics().stream()).collect(Collectors.toSet());
        return current().topics().stream().filter(topic -> used.contains(topic.id())).toList();
    }

    private Read current() {
        var changes = directory.changes();
        if (read.changes() != changes) {
            read = read(changes);
        }
        return read;
    }

    private Read read(long changes) {
        var lines = directory.all(Kind.LINE).stream().filter(line -> !line.lines("sectors").isEmpty()).toList();
        var bySector = lines.stream().collect(Collectors.groupingBy(line -> line.concepts("sectors").getFirst(),
                Collectors.mapping(SheetLines::item, Collectors.toList())));
        var sectors = lines.isEmpty() ? frames : frames.stream().map(frame -> frame.with(
                bySector.getOrDefault(frame.id(), List.of()).stream().filter(Item::isNational).toList())).toList();
        var own = bySector.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().filter(item -> !item.isNational()).toList()));
        return new Read(changes, sectors, own, topics());
    }

    private List<Named> topics() {
        return directory.all(Kind.CONCEPT).stream().filter(c -> c.id().id().startsWith("onderwerp.") || c.id().id().startsWith("subthema."))
                .sorted(java.util.Comparator.comparing(c -> c.id().id().startsWith("subthema.")))
                .map(Sheets::named).toList();
    }

    private static Named named(PublicEntry concept) {
        return new Named(concept.id().id().substring(concept.id().id().indexOf('.') + 1), concept.title());
    }
}
