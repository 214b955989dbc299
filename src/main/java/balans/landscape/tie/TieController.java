package balans.landscape.tie;

import balans.directory.Directory;
import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.PublicEntry;
import balans.identity.Editor;
import balans.kernel.Refusal;
import balans.landscape.local.FindServices;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.landscape.local.Wanted;
import balans.landscape.tie.Tie.FoundBy;
import balans.landscape.tie.Tie.State;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The editors say which organisation of the landscape is which of the register.
@Controller
@RequestMapping("/redactie/zorglandschap/organisaties")
class TieController {

    private static final int SIZE = 40;

    private final TieStore ties;
    private final RowStore rows;
    private final FindServices find;
    private final Directory directory;

    TieController(TieStore ties, RowStore rows, FindServices find, Directory directory) {
        this.ties = ties;
        this.rows = rows;
        this.find = find;
        this.directory = directory;
    }

    /// Without a state in the address: all organisations, those that nothing was found for among them.
    @GetMapping
    ModelAndView index(Editor by, @RequestParam(defaultValue = "PROPOSED") String stand, @RequestParam(defaultValue = "1") String p) {
        return page(state(stand), p.matches("[1-9]\\d{0,4}") ? Integer.parseInt(p) : 1, false);
    }

    @PostMapping("/{id}/band")
    ModelAndView create(Editor by, @PathVariable String id, @RequestParam(defaultValue = "") String met,
            @RequestParam(defaultValue = "PROPOSED") String stand) {
        requireOrganisation(id);
        var entry = directory.followed(EntryId.organisation(met.strip()));
        if (directory.titles(List.of(entry)).isEmpty()) {
            return page(state(stand), 1, true);
        }
        ties.put(new Tie(id, entry.id(), State.TIED, FoundBy.EDITOR));
        return new ModelAndView("redirect:/redactie/zorglandschap/organisaties?stand=" + name(state(stand)));
    }

    /// Not the same, whatever name or number says.
    @PostMapping("/{id}/losmaking")
    ModelAndView remove(Editor by, @PathVariable String id, @RequestParam(defaultValue = "PROPOSED") String stand) {
        var tie = ties.find(id).orElseThrow(() -> Refusal.notFound("tie"));
        ties.put(new Tie(id, tie.entry(), State.APART, FoundBy.EDITOR));
        return new ModelAndView("redirect:/redactie/zorglandschap/organisaties?stand=" + name(state(stand)));
    }

    private ModelAndView page(@Nullable State state, int number, boolean unknown) {
        var skipped = (number - 1) * SIZE;
        var found = state == null ? rows.page("organization", skipped, SIZE + 1)
                        .stream().map(row -> shown(row, ties.find(row.id()).orElse(null))).toList()
                : ties.in(state, skipped, SIZE + 1).stream().flatMap(tie -> rows.find("organization", tie.organisation())
                        .map(row -> shown(row, tie)).stream()).toList();
        var counts = new EnumMap<State, Integer>(State.class);
        Arrays.stream(State.values()).forEach(one -> counts.put(one, ties.count(one)));
        var entries = directory.all(Kind.ORGANISATION).stream()
                .collect(Collectors.toMap(entry -> entry.id().id(), PublicEntry::title, (a, b) -> a, TreeMap::new));
        return new ModelAndView("landscape/tie/index", Map.of("page", new TiesPage(state, found.stream().limit(SIZE).toList(),
                counts, entries, number, found.size() > SIZE, unknown)), unknown ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    private TiesPage.Row shown(Row row, @Nullable Tie tie) {
        return new TiesPage.Row(row.id(), row.text("name"),
                find.services(Wanted.EVERYTHING.open().with("org", row.id()), 1, 1).total(), tie);
    }

    private void requireOrganisation(String id) {
        rows.find("organization", id).orElseThrow(() -> Refusal.notFound("organisation"));
    }

    private static @Nullable State state(String name) {
        return Arrays.stream(State.values()).filter(state -> state.name().equals(name)).findFirst().orElse(null);
    }

    private static String name(@Nullable State state) {
        return state == null ? TiesPage.ALL : state.name();
    }
}
