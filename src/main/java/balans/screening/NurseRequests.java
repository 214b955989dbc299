package balans.screening;

import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What holds for everything below a centre's address: no copy stays in a cache of a shared computer, and no request
/// is larger than the largest batch our own pages send. A body must say its length beforehand, as browsers do.
@Configuration(proxyBeanMethods = false)
class NurseRequests implements WebMvcConfigurer, HandlerInterceptor {

    static final long MAX_BODY_BYTES = 12 * 1024 * 1024;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/balansmeter/centrum/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Cache-Control", "no-store");
        var length = request.getContentLengthLong();
        if (length > MAX_BODY_BYTES || length < 0 && request.getHeader("Transfer-Encoding") != null) {
            throw Refusal.of(Reason.TOO_LARGE, "body of %d bytes".formatted(length));
        }
        return true;
    }
}
