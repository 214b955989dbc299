package balans.web;

import balans.kernel.RandomId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The last page: unknown addresses, wrong methods, unreadable requests and bugs. Only a bug is logged, under an id
/// that the person sees; the line holds the kind of exception and where it came from, never its message, which
/// could hold what somebody typed.
@Controller
class FaultController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FaultController.class);

    @RequestMapping("${server.error.path:/error}")
    ModelAndView show(HttpServletRequest request) {
        var status = HttpStatus.valueOf(statusOf(request));
        if (!status.is5xxServerError()) {
            var key = switch (status) {
                case NOT_FOUND, FORBIDDEN -> "not-found";
                case CONTENT_TOO_LARGE -> "too-large";
                default -> "unreadable"; // not sealed: HTTP has many more
            };
            return new ModelAndView("layout/error", Map.of("page", new ErrorPage(key, "")), status);
        }
        var id = RandomId.next().substring(0, 8);
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("fault {}: {}", id, cause == null ? "status " + status.value() : traceOf(cause));
        return new ModelAndView("layout/error", Map.of("page", new ErrorPage("fault", id)), status);
    }

    private static int statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }

    private static String traceOf(Throwable cause) {
        var trace = new StringBuilder();
        for (var at = cause; at != null; at = at.getCause()) {
            trace.append(at.getClass().getName());
            var frames = at.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, 12); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
            trace.append('\n');
        }
        return trace.toString();
    }
}
