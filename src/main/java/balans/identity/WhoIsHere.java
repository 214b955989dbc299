package balans.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// Lets the frame around every page show who is signed in, also where the page itself does not ask. Only when a page
/// is about to be drawn, so that requests of parents and of scripts cost no look-up.
final class WhoIsHere implements HandlerInterceptor {

    private final Sessions sessions;

    WhoIsHere(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null) {
            sessions.current(request);
        }
    }
}
