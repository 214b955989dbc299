package balans.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a change that another site's page sends with our visitor's cookie. Browsers say where a request comes
/// from in `Sec-Fetch-Site`, older ones in `Origin`; a changing request that says neither may not carry a cookie.
/// Instead of CSRF tokens: docs/decisions/0003.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CrossSiteGuard extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || comesFromUs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean comesFromUs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        if (origin != null) {
            return sameHost(origin, request);
        }
        return request.getHeader("Cookie") == null;
    }

    private static boolean sameHost(String origin, HttpServletRequest request) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equals(request.getHeader("Host"));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
