package balans.landscape.written;

import balans.identity.Editor;
import balans.kernel.Refusal;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.web.Site;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The editors add a service by hand, change it and end it.
@Controller
@RequestMapping("/redactie/zorglandschap/diensten")
class WrittenController {

    private final RowStore rows;
    private final WriteOffer write;
    private final ReadForm read;
    private final Site site;

    WrittenController(RowStore rows, WriteOffer write, ReadForm read, Site site) {
        this.rows = rows;
        this.write = write;
        this.read = read;
        this.site = site;
    }

    @GetMapping("/nieuw")
    ModelAndView make(Editor by) {
        return page(null, new WrittenForm(Map.of("land", List.of("NL"))), Map.of(), false);
    }

    @PostMapping("/nieuw")
    ModelAndView create(Editor by, @RequestParam MultiValueMap<String, String> typed) {
        var form = new WrittenForm(typed);
        var wrong = form.wrong(write.actors().keySet());
        var twin = wrong.isEmpty() && write.hasTwin("", form);
        return !wrong.isEmpty() || twin ? page(null, form, wrong, twin)
                : new ModelAndView("redirect:/redactie/zorglandschap/dienst/" + write.add(form, site.address()));
    }

    @GetMapping("/{id}")
    ModelAndView show(Editor by, @PathVariable String id) {
        var service = service(id);
        return page(service, read.of(service), Map.of(), false);
    }

    @PostMapping("/{id}")
    ModelAndView update(Editor by, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed) {
        var service = service(id);
        var form = new WrittenForm(typed);
        var whole = isOurs(service);
        var wrong = whole ? form.wrong(write.actors().keySet()) : form.wrongWords();
        var twin = whole && wrong.isEmpty() && write.hasTwin(id, form);
        if (!wrong.isEmpty() || twin) {
            return page(service, form, wrong, twin);
        }
        if (whole) {
            write.replace(service, form, by.name());
        } else {
            write.reword(service, form, by.name());
        }
        return new ModelAndView("redirect:/redactie/zorglandschap/dienst/" + id);
    }

    @PostMapping("/{id}/beeindiging")
    String end(Editor by, @PathVariable String id) {
        write.setOpen(service(id), false, by.name());
        return "redirect:/redactie/zorglandschap/diensten/" + id;
    }

    @PostMapping("/{id}/hervatting")
    String resume(Editor by, @PathVariable String id) {
        write.setOpen(service(id), true, by.name());
        return "redirect:/redactie/zorglandschap/diensten/" + id;
    }

    private ModelAndView page(@Nullable Row service, WrittenForm form, Map<String, String> wrong, boolean twin) {
        var page = new WrittenPage(service == null ? "" : service.id(), service == null ? "" : service.text("name"),
                service == null || isOurs(service), service == null || !service.text("status").equals("defunct"), form.typed(), wrong,
                write.actors(), twin);
        return new ModelAndView("landscape/written/edit", Map.of("page", page),
                wrong.isEmpty() && !twin ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Row service(String id) {
        return rows.find("service", id).orElseThrow(() -> Refusal.notFound("service"));
    }

    private static boolean isOurs(Row service) {
        return service.source().equals(RowStore.HERE);
    }
}
