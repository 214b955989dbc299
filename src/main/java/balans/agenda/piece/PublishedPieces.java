package balans.agenda.piece;

import balans.agenda.Piece;
import balans.agenda.Pieces;
import balans.agenda.overview.Agenda;
import balans.agenda.overview.AgendaAction;
import balans.agenda.overview.Agendas;
import balans.agenda.overview.Ambition;
import balans.agenda.overview.Names;
import balans.agenda.register.AgendaKinds;
import balans.agenda.voice.VoiceStore;
import balans.directory.EntryId.Kind;
import balans.directory.EntryId;
import balans.directory.Reviews;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Field;
import balans.directory.entry.Registers;
import balans.web.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The whole agenda as pieces: the registers in their order, then the parties, which are counted, and the voices.
@Component
class PublishedPieces implements Pieces {

    private record Sort(Kind register, String kind) {}

    private static final List<Sort> SORTS = List.of(new Sort(AgendaKinds.TEXT, "text"), new Sort(AgendaKinds.THEME, "theme"),
            new Sort(AgendaKinds.PILLAR, "pillar"), new Sort(AgendaKinds.CELL, "pillar-text"),
            new Sort(AgendaKinds.AMBITION, "ambition"), new Sort(AgendaKinds.ACTION, "action"),
            new Sort(AgendaKinds.MILESTONE, "milestone"), new Sort(AgendaKinds.OBJECTIVE, "objective"),
            new Sort(AgendaKinds.WORKSTREAM, "workstream"), new Sort(AgendaKinds.COALITION, "coalition"),
            new Sort(AgendaKinds.GROUP, "group"), new Sort(AgendaKinds.ROLE, "role"), new Sort(AgendaKinds.WORD, "glossary"),
            new Sort(AgendaKinds.INDICATOR, "indicator"), new Sort(AgendaKinds.METHOD, "method"),
            new Sort(AgendaKinds.ROUTE, "route"));
    /// What only puts a piece in its place is no words.
    private static final Set<String> NOT_READ = Set.of("order", "theme", "pillar", "targetGroup");

    private final Agendas agendas;
    private final Registers registers;
    private final EntryStore entries;
    private final Reviews reviews;
    private final VoiceStore voices;
    private final Text texts;
    private final Clock clock;

    PublishedPieces(Agendas agendas, Registers registers, EntryStore entries, Reviews reviews, VoiceStore voices, Text texts,
            Clock clock) {
        this.agendas = agendas;
        this.registers = registers;
        this.entries = entries;
        this.reviews = reviews;
        this.voices = voices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<String> inReview() {
        return reviews.waiting(AgendaKinds.AGENDA);
    }

    @Override
    public List<Piece> now() {
        var agenda = agendas.now();
        var titles = titles(agenda);
        var pieces = new ArrayList<Piece>();
        for (var sort : SORTS) {
            ordered(agenda, sort.register()).forEach(entry -> pieces.add(piece(agenda, sort, entry, titles)));
        }
        parties(agenda, pieces);
        voices.permitted().forEach(voice -> pieces.add(new Piece("voice:" + voice.id(), "voice", voice.who(), voice.theme(), "",
                filled(Map.of("words", voice.words(), "ageBand", voice.ageBand())))));
        return pieces;
    }

    private static List<Entry> ordered(Agenda agenda, Kind register) {
        return register == AgendaKinds.AMBITION ? agenda.ambitions().stream().map(Ambition::entry).toList()
                : register == AgendaKinds.CELL ? agenda.themes().stream().flatMap(theme -> agenda.pillars().stream()
                        .flatMap(pillar -> agenda.cell(theme.id().id(), pillar.id().id()).stream())).toList()
                : agenda.of(register);
    }

    private Piece piece(Agenda agenda, Sort sort, Entry entry, Map<EntryId, String> titles) {
        var fields = entry.fields();
        var register = registers.of(entry.id().kind());
        var words = new TreeMap<String, String>();
        var headline = register.fields().getFirst().name();
        for (var field : register.fields()) {
            if (fields.has(field.name()) && !NOT_READ.contains(field.name()) && !field.name().equals(headline)) {
                words.put(field.name(), words(field, entry, titles));
            }
        }
        agenda.action(entry.id().id()).filter(action -> action.entry() == entry).ifPresent(action -> decided(agenda, action, words));
        if (sort.register() == AgendaKinds.COALITION) {
            words.put("members", agenda.members(entry.id().id(), LocalDate.now(clock)).stream()
                    .map(agenda::organisation).collect(Collectors.joining("\n")));
        }
        var theme = sort.register() == AgendaKinds.THEME ? entry.id().id() : Names.bare(fields.text("theme"));
        var pillar = sort.register() == AgendaKinds.PILLAR ? entry.id().id() : fields.text("pillar");
        return new Piece(sort.kind() + ":" + entry.id().id(), sort.kind(), title(agenda, sort, entry), theme, pillar, words);
    }

    /// What nobody has decided is said, not left out.
    private void decided(Agenda agenda, AgendaAction action, TreeMap<String, String> words) {
        words.put("state", texts.of("agenda.choice." + action.state()));
        words.remove("leadName");
        words.put("lead", action.hasLead() ? agenda.lead(action) : texts.of("agenda.undecided"));
        words.putIfAbsent("term", texts.of("agenda.undecided"));
    }

    private static String title(Agenda agenda, Sort sort, Entry entry) {
        return sort.register() == AgendaKinds.AMBITION ? entry.fields().text("text")
                : sort.register() == AgendaKinds.CELL
                        ? agenda.title(AgendaKinds.THEME, Names.bare(entry.fields().text("theme"))) + ", "
                                + agenda.title(AgendaKinds.PILLAR, entry.fields().text("pillar"))
                        : entry.title();
    }

    private String words(Field field, Entry entry, Map<EntryId, String> titles) {
        var targets = field.targets(entry.fields());
        if (field.type() == Field.Type.CHOICE) {
            return texts.of("agenda.choice." + entry.fields().text(field.name()));
        }
        return targets.isEmpty() ? entry.fields().text(field.name())
                : targets.stream().map(id -> titles.getOrDefault(id, id.id())).collect(Collectors.joining("\n"));
    }

    private void parties(Agenda agenda, List<Piece> pieces) {
        var today = LocalDate.now(clock);
        var coalitions = agenda.of(AgendaKinds.COALITION);
        var all = new LinkedHashSet<>(agenda.members("", today));
        coalitions.forEach(coalition -> all.addAll(agenda.members(coalition.id().id(), today)));
        all.forEach(id -> pieces.add(new Piece("party:" + id, "party", agenda.organisation(id), "", "",
                filled(Map.of("coalition", coalitions.stream()
                        .filter(coalition -> agenda.members(coalition.id().id(), today).contains(id)).map(Entry::title)
                        .collect(Collectors.joining("\n")))))));
    }

    private Map<EntryId, String> titles(Agenda agenda) {
        return entries.titles(SORTS.stream().flatMap(sort -> agenda.of(sort.register()).stream())
                .flatMap(entry -> registers.of(entry.id().kind()).fields().stream()
                        .flatMap(field -> field.targets(entry.fields()).stream())).distinct().toList());
    }

    private static TreeMap<String, String> filled(Map<String, String> words) {
        var filled = new TreeMap<>(words);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}
