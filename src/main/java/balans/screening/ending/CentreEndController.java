package balans.screening.ending;

import balans.identity.ProgrammeManager;
import balans.screening.programme.ManagedCentre;
import balans.screening.programme.Programme;
import balans.screening.programme.Programmes;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/balansmeter/beheer/{programme}/centra/{centre}")
class CentreEndController {

    private final Programmes programmes;
    private final Amounts amounts;
    private final End end;

    CentreEndController(Programmes programmes, Amounts amounts, End end) {
        this.programmes = programmes;
        this.amounts = amounts;
        this.end = end;
    }

    @GetMapping("/einde")
    ModelAndView show(ProgrammeManager by, @PathVariable String programme, @PathVariable String centre) {
        var found = programmes.of(by, programme);
        return page(found, programmes.centreOf(found, centre), false);
    }

    @PostMapping("/verwijdering")
    ModelAndView remove(
            ProgrammeManager by, @PathVariable String programme, @PathVariable String centre,
            @RequestParam(defaultValue = "") String naam) {
        var found = programmes.of(by, programme);
        var about = programmes.centreOf(found, centre);
        if (!naam.strip().equals(about.name())) {
            return page(found, about, true);
        }
        end.centre(found.id(), about.id());
        return new ModelAndView("redirect:/balansmeter/beheer/{programme}/einde");
    }

    private ModelAndView page(Programme programme, ManagedCentre centre, boolean wrong) {
        return new ModelAndView("screening/ending/centre",
                Map.of("page", new CentreEndPage(programme, centre, amounts.of(centre.id()), wrong)),
                wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
