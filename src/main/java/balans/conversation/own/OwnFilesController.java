package balans.conversation.own;

import balans.action.Actions;
import balans.action.CalendarEntry;
import balans.action.CalendarFile;
import balans.action.Origin.Instrument;
import balans.kernel.Refusal;
import balans.web.Site;
import balans.web.Templates;
import balans.web.Text;
import balans.web.export.Csv;
import balans.web.export.Pdf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// A sheet as files: as it is now, or as it was when a meeting was closed (`?versie=`).
@Controller
class OwnFilesController {

    private final VersionStore versions;
    private final Snapshots snapshots;
    private final Actions actions;
    private final Templates templates;
    private final JsonMapper json;
    private final Text texts;
    private final Site site;

    OwnFilesController(VersionStore versions, Snapshots snapshots, Actions actions, Templates templates,
            JsonMapper json, Text texts, Site site) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.actions = actions;
        this.templates = templates;
        this.json = json;
        this.texts = texts;
        this.site = site;
    }

    @GetMapping("/samen/{code}/gespreksagenda.pdf")
    ResponseEntity<byte[]> pdf(Guest by, @RequestParam(defaultValue = "0") int versie) {
        var page = templates.text("conversation/own/paper", Map.of("kept", find(by, versie)));
        return file("application/pdf", "gespreksagenda.pdf", Pdf.of(page).bytes());
    }

    @GetMapping("/samen/{code}/gespreksagenda.json")
    ResponseEntity<byte[]> json(Guest by, @RequestParam(defaultValue = "0") int versie) {
        return file("application/json", "gespreksagenda.json", json.writeValueAsBytes(find(by, versie)));
    }

    @GetMapping("/samen/{code}/gespreksagenda.csv")
    ResponseEntity<byte[]> csv(Guest by, @RequestParam(defaultValue = "0") int versie) {
        return file("text/csv;charset=UTF-8", "gespreksagenda.csv",
                Csv.of(lines(find(by, versie))).getBytes(StandardCharsets.UTF_8));
    }

    /// The days that the group agreed on, and the evening with parents (R000-28).
    @GetMapping("/samen/{code}/gespreksagenda.ics")
    ResponseEntity<byte[]> calendar(Guest by) {
        var sheet = by.sheet();
        var link = site.address() + sheet.path();
        var entries = new ArrayList<>(actions.of(Instrument.CONVERSATION, sheet.id()).stream()
                .filter(action -> action.state().isOpen())
                .map(action -> CalendarEntry.of(action, action.lead(), link)).filter(Objects::nonNull).toList());
        var on = sheet.fields().eveningOn();
        if (on != null) {
            entries.add(new CalendarEntry("avond-%s@balans".formatted(sheet.id()),
                    texts.of("conversation.own.evening"), sheet.fields().evening(), link,
                    new CalendarEntry.When.Days(on, on), (int) sheet.fields().version(), sheet.createdAt(), false));
        }
        return file(CalendarFile.TYPE, "gespreksagenda.ics", CalendarFile.of(sheet.name(), entries));
    }

    private Snapshot find(Guest by, int version) {
        return version == 0
                ? snapshots.take(by.sheet(), "")
                : versions.find(by.sheet(), version).orElseThrow(() -> Refusal.notFound("version"));
    }

    private List<List<String>> lines(Snapshot kept) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(texts.of("conversation.own.csv.what"), texts.of("conversation.own.csv.text"),
                texts.of("conversation.own.action.who"), texts.of("conversation.own.action.when"),
                texts.of("conversation.own.csv.state")));
        lines.add(line(texts.of("conversation.own.opening"), kept.opening()));
        kept.parts().forEach(part -> part.lines().forEach(line -> lines.add(line(part.title(), line.text()))));
        kept.goals().forEach(goal -> lines.add(line(texts.of("conversation.own.goals.agreed"), goal.text())));
        kept.actions().forEach(deed -> lines.add(List.of(texts.of("conversation.own.action"), deed.title(),
                deed.lead(), deed.term(), deed.state())));
        lines.add(line(texts.of("conversation.own.lead"), kept.lead()));
        lines.add(List.of(texts.of("conversation.own.evening"), kept.evening(), "", kept.eveningOn(), ""));
        return lines;
    }

    private static List<String> line(String what, String text) {
        return List.of(what, text, "", "", "");
    }

    private static ResponseEntity<byte[]> file(String type, String name, byte[] bytes) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name)).body(bytes);
    }
}
