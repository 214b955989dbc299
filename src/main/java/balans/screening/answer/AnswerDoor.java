package balans.screening.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// `POST /v/{slug}/answers`: the one address that everybody uses in the same evening. A filter and not a controller,
/// because finding, preparing and leaving a controller costs twice what the answer itself costs (decision 0005). It
/// stands behind the security headers and the guard against other sites, which hold here too. No cookie, no session:
/// whoever has the link's secret may send, and there is nothing to ride on.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AnswerDoor extends HttpFilter {

    private static final String BEFORE_SLUG = "/v/";
    private static final String AFTER_SLUG = "/answers";
    private static final String OCTETS = "application/octet-stream";

    private final transient ObjectProvider<AnswerIntake> intake;

    /// Filters are made at start; the intake only when the first answer comes.
    AnswerDoor(ObjectProvider<AnswerIntake> intake) {
        this.intake = intake;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var slug = slugIn(request.getRequestURI());
        if (slug == null) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("POST")) {
            answer(response, receive(slug, request));
        } else {
            response.setHeader("Allow", "POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private Reception receive(String slug, HttpServletRequest request) throws IOException {
        if (!isOctets(request.getContentType())) {
            return Reception.OTHER_TYPE;
        }
        if (request.getContentLengthLong() > Arrival.LARGEST_BODY) {
            return Reception.TOO_LARGE;
        }
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(Arrival.LARGEST_BODY + 1);
        } catch (IOException hungUp) {
            return Reception.UNREADABLE;
        }
        try {
            return body.length > Arrival.LARGEST_BODY ? Reception.TOO_LARGE : intake.getObject().receive(slug, body);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Reception.BUSY;
        }
    }

    private static void answer(HttpServletResponse response, Reception reception) throws IOException {
        response.setStatus(reception.status());
        if (reception == Reception.BUSY) {
            response.setHeader("Retry-After", "2");
        }
        if (reception.reason().isEmpty()) {
            response.setContentLength(0);
        } else {
            var body = "{\"reason\":\"%s\"}".formatted(reception.reason()).getBytes(StandardCharsets.US_ASCII);
            response.setContentType("application/json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private static @Nullable String slugIn(String path) {
        if (!path.startsWith(BEFORE_SLUG) || !path.endsWith(AFTER_SLUG)) {
            return null;
        }
        var slug = path.substring(BEFORE_SLUG.length(), Math.max(BEFORE_SLUG.length(), path.length() - AFTER_SLUG.length()));
        return slug.isEmpty() || slug.indexOf('/') >= 0 ? null : slug;
    }

    private static boolean isOctets(@Nullable String type) {
        return type != null && (type.equals(OCTETS) || type.split(";", 2)[0].strip().equalsIgnoreCase(OCTETS));
    }
}
