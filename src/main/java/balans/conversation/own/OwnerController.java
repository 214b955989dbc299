package balans.conversation.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What only whoever holds the owner's link does.
@Controller
class OwnerController {

    private final CloseMeeting closeMeeting;
    private final ChangeSheet changeSheet;
    private final OwnStore sheets;
    private final RemoveSheet removeSheet;

    OwnerController(CloseMeeting closeMeeting, ChangeSheet changeSheet, OwnStore sheets, RemoveSheet removeSheet) {
        this.closeMeeting = closeMeeting;
        this.changeSheet = changeSheet;
        this.sheets = sheets;
        this.removeSheet = removeSheet;
    }

    /// The number of the meeting comes along: a click on a page of an hour ago must not close the next one.
    @PostMapping("/samen/{code}/versies")
    ModelAndView close(Owner by, @RequestParam(defaultValue = "0") int bijeenkomst) {
        if (bijeenkomst == by.sheet().meeting()) {
            closeMeeting.close(by.sheet());
        }
        return new ModelAndView("redirect:" + by.sheet().path() + "#bewaard");
    }

    /// For an address that the wrong people have: it ends, and there is a new one.
    @PostMapping("/samen/{code}/code")
    ModelAndView renew(Owner by) {
        var code = SheetCode.fresh();
        changeSheet.run(by.sheet(), () -> sheets.giveCode(by.sheet(), code));
        return new ModelAndView("redirect:/samen/" + code.value());
    }

    @PostMapping("/samen/{code}/opheffing")
    ModelAndView remove(Owner by, @RequestParam(defaultValue = "") String naam, HttpServletRequest request,
            HttpServletResponse response) {
        var sheet = by.sheet();
        if (!naam.strip().equalsIgnoreCase(sheet.name())) {
            return new ModelAndView("redirect:" + sheet.path() + "#beheer");
        }
        removeSheet.remove(sheet);
        OwnCookies.disown(sheet.id(), request, response);
        return new ModelAndView("redirect:/samen");
    }
}
