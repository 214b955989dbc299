package balans.directory.editing;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.concept.Concepts;
import balans.directory.concept.Concepts.Choice;
import balans.directory.concept.Scheme;
import balans.directory.editing.SaveEntry.Outcome;
import balans.directory.entry.Complaint;
import balans.directory.entry.Draft;
import balans.directory.entry.Entry;
import balans.directory.entry.EntryStore;
import balans.directory.entry.Field;
import balans.directory.entry.Fields;
import balans.directory.entry.Registers;
import balans.identity.Editor;
import balans.web.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Makes forms of entries, and reads what was filled in.
@Component
class EntryForms {

    /// A list of suggestions, not of everything: who is not in it can be typed.
    private static final int SUGGESTIONS = 500;

    private final Registers registers;
    private final EntryStore entries;
    private final Concepts concepts;
    private final SaveEntry save;
    private final FieldDiffs diffs;
    private final Text texts;

    EntryForms(Registers registers, EntryStore entries, Concepts concepts, SaveEntry save,
            FieldDiffs diffs, Text texts) {
        this.registers = registers;
        this.entries = entries;
        this.concepts = concepts;
        this.save = save;
        this.diffs = diffs;
        this.texts = texts;
    }

    Draft read(Kind kind, @Nullable EntryId id, MultiValueMap<String, String> sent) {
        var values = new TreeMap<String, String>();
        for (var field : registers.of(kind).fields()) {
            values.put(field.name(), String.join("\n", sent.getOrDefault(field.name(), List.of())));
        }
        var version = sent.getFirst("version");
        var reason = sent.getFirst("reason");
        return new Draft(kind, id, version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0,
                new Fields(values), reason == null ? "" : reason.strip(), sent.containsKey("different"));
    }

    /// A link can fill in the first fields, such as the sheet that somebody comes from.
    EntryFormPage fresh(Editor by, Draft begun) {
        return page(by, begun, List.of(), null, List.of(), "");
    }

    EntryFormPage of(Editor by, Entry entry) {
        return page(by, Draft.of(entry, entry.fields(), ""), List.of(), null, List.of(), "");
    }

    /// The page that says why something was not saved, with all that was filled in.
    EntryFormPage again(Editor by, Draft draft, Outcome.NotAccepted no, String proposal) {
        return page(by, draft, no.complaints(), null, List.of(), proposal);
    }

    EntryFormPage again(Editor by, Draft draft, Outcome.Clash clash, String proposal) {
        return page(by, draft, List.of(), clash.now(), List.of(), proposal);
    }

    EntryFormPage again(Editor by, Draft draft, Outcome.Similar similar, String proposal) {
        return page(by, draft, List.of(), null, similar.entries(), proposal);
    }

    private EntryFormPage page(Editor by, Draft draft, List<Complaint> complaints, @Nullable Entry now, List<Entry> alike,
            String proposal) {
        var register = registers.of(draft.kind());
        var id = draft.id();
        var title = id == null ? fresh(draft.kind())
                : entries.find(id).map(Entry::title).orElse(id.id());
        var publishes = id == null && by.tasks().stream().noneMatch(task -> task.scope().isEmpty())
                ? draft.fields().values().isEmpty() || save.publishes(by, draft) : save.publishes(by, draft);
        return new EntryFormPage(draft.kind(), id, now == null ? draft.baseVersion() : now.version(), title,
                register.fields(), draft.fields(), draft.reason(), choices(draft.kind(), register.fields(), draft.fields()), publishes, complaints, now,
                theirs(draft, now), alike, proposal, id != null && publishes,
                id != null && id.kind() == Kind.ORGANISATION && by.isAdministrator());
    }

    private String fresh(Kind kind) {
        return kind.instrument().isEmpty()
                ? texts.of("directory.edit.new." + kind) : texts.of(kind.words() + ".edit.new." + kind);
    }

    private Map<String, String> theirs(Draft draft, @Nullable Entry now) {
        return now == null ? Map.of() : diffs.between(draft.kind(), draft.fields(), now.fields()).stream()
                .collect(Collectors.toMap(FieldDiff::field, FieldDiff::is));
    }

    private Map<String, List<Choice>> choices(Kind kind, List<Field> fields, Fields filled) {
        var choices = new HashMap<String, List<Choice>>();
        for (var field : fields) {
            switch (field.type()) {
                case CONCEPT, CONCEPTS -> choices.put(field.name(), concepts.choices(field.scheme()));
                case ORGANISATION -> choices.put(field.name(), entries.all(Kind.ORGANISATION, "").stream()
                        .limit(SUGGESTIONS).map(entry -> new Choice(entry.id().id(), entry.title())).toList());
                case BROADER -> choices.put(field.name(), Stream.of(Scheme.values())
                        .flatMap(scheme -> concepts.choices(scheme.id()).stream()).toList());
                case LINE -> {
                    if (field.name().equals("scheme")) {
                        choices.put(field.name(), Stream.of(Scheme.values())
                                .map(s -> new Choice(s.id(), texts.of("directory.scheme." + s.name()))).toList());
                    }
                }
                case CHOICE -> choices.put(field.name(), field.words().stream()
                        .map(word -> new Choice(word, texts.of(kind.words() + ".choice." + word))).toList());
                case ENTRY, ENTRIES -> choices.put(field.name(),
                        suggestions(Kind.valueOf(field.scheme()), filled.lines(field.name())));
                case TEXT, LINES, WEB, AGE, DAY, TIME -> { }
            }
        }
        return choices;
    }

    /// What is chosen is always among them: a list with ticks must not lose one.
    private List<Choice> suggestions(Kind kind, List<String> chosen) {
        var all = entries.all(kind, "");
        return Stream.concat(all.stream().limit(SUGGESTIONS),
                        all.stream().skip(SUGGESTIONS).filter(entry -> chosen.contains(entry.id().id())))
                .map(entry -> new Choice(entry.id().id(), entry.title())).toList();
    }
}
