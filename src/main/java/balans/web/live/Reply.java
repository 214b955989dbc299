package balans.web.live;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// What a form gets back. A page with scripts says so in a header and gets a word or nothing, because it fetches its
/// state anyway; without them it is sent on to the page.
public final class Reply {

    private static final String LIVE = "Balans-Live";

    private Reply() {}

    public static boolean isLive(HttpServletRequest request) {
        return request.getHeader(LIVE) != null;
    }

    public static ModelAndView done(HttpServletRequest request, String path) {
        return isLive(request)
                ? new ModelAndView((View) (model, in, out) -> out.setStatus(HttpStatus.NO_CONTENT.value()))
                : new ModelAndView("redirect:" + path);
    }

    public static ModelAndView word(String word, HttpStatus status) {
        return new ModelAndView((View) (model, in, out) -> {
            out.setStatus(status.value());
            out.setContentType("text/plain;charset=UTF-8");
            out.getOutputStream().write(word.getBytes(StandardCharsets.UTF_8));
        });
    }
}
