package balans.web;

import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Turns a refusal into a page in plain words. Who is not signed in is sent to sign in, whatever was asked for, so
/// that the answer is the same for what exists and what does not.
@ControllerAdvice
class RefusalAdvice {

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        if (refusal.reason() == Reason.SIGN_IN_FIRST && request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            var asked = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
            var back = URLEncoder.encode(asked, StandardCharsets.UTF_8);
            return new ModelAndView("redirect:/aanmelden?terug=" + back);
        }
        var page = new ErrorPage(keyOf(refusal.reason()), "");
        return new ModelAndView("layout/error", Map.of("page", page), statusOf(refusal.reason()));
    }

    private static String keyOf(Reason reason) {
        return reason.name().toLowerCase().replace('_', '-');
    }

    private static HttpStatus statusOf(Reason reason) {
        return switch (reason) {
            case SIGN_IN_FIRST -> HttpStatus.UNAUTHORIZED;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNREADABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NO_ROOM -> HttpStatus.INSUFFICIENT_STORAGE;
            case NOT_RECORDED -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
