package balans.conversation.own;

import balans.kernel.Refusal;
import balans.web.Text;
import balans.web.export.Odt;
import balans.web.export.Odt.Block;
import balans.web.export.Odt.Heading;
import balans.web.export.Odt.Item;
import balans.web.export.Odt.Paragraph;
import balans.web.export.Odt.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A sheet as a text for a word processor, to go on from in a policy document (R000-25).
@Controller
class OwnTextController {

    private final VersionStore versions;
    private final Snapshots snapshots;
    private final Text texts;

    OwnTextController(VersionStore versions, Snapshots snapshots, Text texts) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.texts = texts;
    }

    @GetMapping("/samen/{code}/gespreksagenda.odt")
    ResponseEntity<byte[]> odt(Guest by, @RequestParam(defaultValue = "0") int versie) {
        var kept = versie == 0 ? snapshots.take(by.sheet(), "")
                : versions.find(by.sheet(), versie).orElseThrow(() -> Refusal.notFound("version"));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/vnd.oasis.opendocument.text")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"gespreksagenda.odt\"")
                .body(Odt.of(kept.name(), blocks(kept)));
    }

    private List<Block> blocks(Snapshot kept) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(kept.name(), said(" · ", texts.of("conversation.name"), kept.sector(), kept.dayInWords())));
        blocks.add(new Paragraph(texts.of("conversation.own.opening") + " " + kept.opening()));
        kept.parts().stream().filter(part -> !part.lines().isEmpty()).forEach(part ->
                list(blocks, part.title(), part.lines().stream().map(Snapshot.Line::text).toList()));
        list(blocks, texts.of("conversation.own.goals.agreed"), kept.goals().stream().map(Snapshot.Goal::text).toList());
        list(blocks, texts.of("conversation.own.actions"), kept.actions().stream()
                .map(deed -> said(" · ", deed.title(), deed.lead(), deed.term(), deed.state())).toList());
        list(blocks, texts.of("conversation.own.fields"), Stream.of(
                        label("conversation.own.lead", kept.lead()),
                        label("conversation.own.evening", said(" ", kept.evening(), kept.eveningInWords())))
                .filter(line -> !line.isEmpty()).toList());
        return blocks;
    }

    private static void list(List<Block> blocks, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Heading(1, title));
            lines.forEach(line -> blocks.add(new Item(line)));
        }
    }

    private String label(String key, String words) {
        return words.isEmpty() ? "" : texts.of(key) + ": " + words;
    }

    private static String said(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
