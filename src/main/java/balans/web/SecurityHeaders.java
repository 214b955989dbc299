package balans.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// One strict policy for every response (sealed-answers 3.12). The script of the Argon2 worker alone may compile
/// WebAssembly: a worker lives by the policy of its own response, so no page ever may.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
            + "form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types bm-worker";
    /// What other sites may show in a frame: pages that are only read, without a session and without anything to press.
    private static final String TO_EMBED = "/insluiten/";
    private static final String EMBED_POLICY =
            PAGE_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *").replace("form-action 'self'", "form-action 'none'");
    private static final String ARGON2_WORKER = "/sealed/argon2-worker.js";
    private static final String ARGON2_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var embedded = request.getRequestURI().startsWith(TO_EMBED);
        response.setHeader("Content-Security-Policy", embedded ? EMBED_POLICY
                : request.getRequestURI().equals(ARGON2_WORKER) ? ARGON2_POLICY : PAGE_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!embedded) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", embedded ? "cross-origin" : "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
