package balans.conversation.sheet;

import balans.conversation.sheet.Item.Assigned;
import balans.conversation.sheet.Item.Party;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.PublicEntry;
import balans.directory.entry.Draft;
import balans.directory.entry.Fields;
import balans.directory.entry.StartEntries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Between a line of a sheet and a record of the register; and the lines of the content file, for a register that never
/// held any.
@Component
class SheetLines implements StartEntries {

    private static final double DAYS_A_YEAR = 365.25;
    private static final String PUBLIC = "karakter.publiek";
    private static final String PRIVATE = "karakter.privaat";

    @Override
    public List<Filling> fillings() {
        return List.of(new Filling(Kind.LINE, () -> new SheetFile().sectors().stream()
                .flatMap(sector -> sector.items().stream()
                        .map(item -> Draft.named(EntryId.line(item.id()), Fields.of(fields(sector, item))))).toList()));
    }

    private static Map<String, String> fields(Sector sector, Item item) {
        var fields = new HashMap<String, String>();
        fields.put("text", item.text());
        fields.put("sectors", "sector." + sector.id());
        fields.put("heading", "kop." + item.heading());
        fields.put("order", "" + (sector.items().indexOf(item) + 1));
        fields.put("assignment", item.sure() ? "redactie" : "redactie-twijfel");
        fields.put("character", switch (item.party()) {
            case NONE -> "";
            case PUBLIC -> PUBLIC;
            case PRIVATE -> PRIVATE;
            case BOTH -> PUBLIC + "\n" + PRIVATE;
        });
        fields.put("healthGoals", concepts("gezondheidsdoel", item.goals()));
        fields.put("subjects", concepts("onderwerp", item.themes()));
        fields.put("subthemes", concepts("subthema", item.subthemes()));
        fields.put("organisations", String.join("\n", item.organisations()));
        fields.put("resources", String.join("\n", item.sources()));
        fields.put("seeAlso", concepts("sector", item.seeAlso()));
        fields.put("waitingRoom", item.waitingRoom() ? "ja" : "");
        fields.put("source", "Gespreksagenda’s Digitale Balans");
        var age = item.age();
        if (age != null) {
            fields.put("from", age.from() + " jaar");
            fields.put("until", age.to() == null ? "" : age.to() + " jaar");
        }
        return fields;
    }

    static Item item(PublicEntry line) {
        return new Item(line.id().id(), line.concepts("heading").stream().findFirst().orElse(""), line.text("text"),
                switch (line.text("assignment")) {
                    case "redactie" -> Assigned.EDITOR;
                    case "redactie-twijfel" -> Assigned.DOUBT;
                    default -> Assigned.WRITER; // not sealed: what a table said
                },
                line.concepts("healthGoals"), line.concepts("subjects"), line.concepts("subthemes"), age(line),
                party(line.lines("character")), line.lines("organisations"), line.lines("resources"),
                line.concepts("seeAlso"), line.text("waitingRoom").equals("ja"), line.text("publisher"));
    }

    private static Party party(List<String> character) {
        return character.contains(PUBLIC)
                ? character.contains(PRIVATE) ? Party.BOTH : Party.PUBLIC
                : character.contains(PRIVATE) ? Party.PRIVATE : Party.NONE;
    }

    /// In whole years: a sheet is read by the year.
    private static @Nullable Age age(PublicEntry line) {
        if (line.fromDay().isEmpty() && line.untilDay().isEmpty()) {
            return null;
        }
        var from = Math.max(0, line.fromDay().map(SheetLines::years).orElse(0));
        return new Age(from, line.untilDay().map(SheetLines::years).map(until -> Math.max(from, until)).orElse(null));
    }

    private static int years(int days) {
        return (int) Math.floor((days + 0.5) / DAYS_A_YEAR);
    }

    private static String concepts(String scheme, List<String> ids) {
        return ids.stream().map(id -> scheme + "." + id).collect(Collectors.joining("\n"));
    }
}
