package balans.monitor.team;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class StartController {

    private final TeamStore teams;

    StartController(TeamStore teams) {
        this.teams = teams;
    }

    @GetMapping("/monitor")
    ModelAndView show(HttpServletRequest request) {
        return start(request, "", HttpStatus.OK);
    }

    @PostMapping("/monitor/meedoen")
    ModelAndView join(HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        return RoomCode.of(code)
                .map(read -> new ModelAndView("redirect:/m/" + read.value()))
                .orElseGet(() -> start(request, code, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private ModelAndView start(HttpServletRequest request, String typed, HttpStatus status) {
        var mine = TeamCookies.all(request).stream()
                .flatMap(secret -> teams.teamOfKey(secret.hash()).stream())
                .flatMap(id -> teams.find(id).stream())
                .toList();
        var page = new StartPage(mine, typed, status.isError());
        return new ModelAndView("monitor/team/start", Map.of("page", page), status);
    }
}
