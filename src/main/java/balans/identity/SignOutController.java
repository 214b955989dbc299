package balans.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Ends the session and lets the browser throw away what it kept. The page that follows tells the other tabs.
@Controller
class SignOutController {

    private static final String AFTERWARDS = "redirect:/aanmelden";

    private final Sessions sessions;
    private final SessionStore stored;

    SignOutController(Sessions sessions, SessionStore stored) {
        this.sessions = sessions;
        this.stored = stored;
    }

    @PostMapping("/afmelden")
    String create(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
        wipe(response);
        return AFTERWARDS;
    }

    @PostMapping("/mijn/afmelden-overal")
    String everywhere(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        stored.removeAllOf(who.person());
        return create(request, response);
    }

    /// What was unlocked is made unreadable by the page that follows, in every tab. Not "storage": this browser remembers
    /// which key and which member list it saw last, without which a server could go back to earlier ones unseen.
    private static void wipe(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\"");
    }
}
