package balans.conversation.own;

import balans.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a controller the [Guest] or [Owner] it asks for. A code that nobody has, and an owner's act without the
/// owner's link, are not found.
@Configuration(proxyBeanMethods = false)
class Doors implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final OwnStore sheets;

    Doors(OwnStore sheets) {
        this.sheets = sheets;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Guest.class || parameter.getParameterType() == Owner.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null
                || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path)) {
            throw new IllegalStateException("not a web request with a path");
        }
        var sheet = SheetCode.of(String.valueOf(path.get("code"))).flatMap(sheets::find)
                .orElseThrow(() -> Refusal.notFound("sheet"));
        if (web.getNativeResponse(HttpServletResponse.class) instanceof HttpServletResponse response) {
            // Whoever puts the address of a sheet on a website does not put the sheet into search engines.
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        }
        var key = OwnCookies.owner(sheet.id(), request)
                .filter(k -> sheets.ofKey(k).filter(s -> s.id().equals(sheet.id())).isPresent());
        if (parameter.getParameterType() == Guest.class) {
            return new Guest(sheet, key, OwnCookies.device(request));
        }
        return new Owner(sheet, key.orElseThrow(() -> Refusal.notFound("sheet")));
    }
}
