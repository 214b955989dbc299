package balans.landscape.local;

import balans.identity.Editor;
import balans.kernel.Refusal;
import balans.web.Text;
import balans.web.export.Csv;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// The local landscape, for anybody (R002-8, 21, 25).
@Controller
class LocalController {

    private static final int EXPORTED = 5_000;

    private final LocalLists lists;
    private final ReadOffer offers;
    private final Confidential confidential;
    private final IndexServices index;
    private final Text texts;

    LocalController(LocalLists lists, ReadOffer offers, Confidential confidential, IndexServices index, Text texts) {
        this.lists = lists;
        this.offers = offers;
        this.confidential = confidential;
        this.index = index;
        this.texts = texts;
    }

    @GetMapping("/zorglandschap/hier")
    ModelAndView index(@RequestParam Map<String, String> asked) {
        var number = asked.getOrDefault("p", "1");
        return new ModelAndView("landscape/local/index", Map.of("page",
                lists.page(asked, number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1, LocalPage.SIZE)));
    }

    @GetMapping("/zorglandschap/hier.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> asked) {
        var table = new ArrayList<List<String>>();
        table.add(List.of("id", "naam", "organisatie", "plaats", "dagen", "bevestigd", "omschrijving"));
        lists.page(asked, 1, EXPORTED).lines().forEach(line -> table.add(List.of(line.id(), line.name(), line.organisation(),
                line.where(), String.join(" ", line.days().stream().map(day -> texts.of("landscape.local.day." + day)).toList()),
                line.confirmed(), line.about())));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("zorglandschap.csv").build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(Csv.of(table).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/zorglandschap/hier.json")
    @ResponseBody
    List<LocalPage.Line> json(@RequestParam Map<String, String> asked) {
        return lists.page(asked, 1, EXPORTED).lines();
    }

    @GetMapping("/zorglandschap/hier/{id}")
    ModelAndView read(@PathVariable String id) {
        return page(id, false);
    }

    /// The same page for who may hide an address.
    @GetMapping("/redactie/zorglandschap/dienst/{id}")
    ModelAndView edit(Editor by, @PathVariable String id) {
        return page(id, true);
    }

    @PostMapping("/redactie/zorglandschap/adres/{address}/vertrouwelijk")
    @Transactional
    ModelAndView hide(Editor by, @PathVariable String address) {
        var locations = confidential.locationsOf(address);
        if (locations.isEmpty()) {
            throw Refusal.notFound("address");
        }
        confidential.add(address);
        confidential.hide();
        index.atLocations(locations);
        return new ModelAndView("redirect:/redactie/zorglandschap");
    }

    @PostMapping("/redactie/zorglandschap/adres/{address}/openbaar")
    @Transactional
    ModelAndView show(Editor by, @PathVariable String address) {
        var locations = confidential.locationsOf(address);
        if (locations.isEmpty() || !confidential.covers(address)) {
            throw Refusal.notFound("address");
        }
        confidential.remove(address);
        confidential.hide();
        index.atLocations(locations);
        return new ModelAndView("redirect:/redactie/zorglandschap");
    }

    private ModelAndView page(String id, boolean editor) {
        var page = offers.of(id, editor).orElseThrow(() -> Refusal.notFound("service"));
        return new ModelAndView("landscape/local/show", Map.of("page", page));
    }
}
