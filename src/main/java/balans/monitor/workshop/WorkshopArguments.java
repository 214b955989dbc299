package balans.monitor.workshop;

import balans.kernel.Refusal;
import balans.monitor.session.RoomDoor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a controller the [WorkshopMember] it asks for. Who is not in the workshop finds nothing.
@Configuration(proxyBeanMethods = false)
class WorkshopArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final Workshops workshops;
    private final WorkshopStore store;

    WorkshopArguments(Workshops workshops, WorkshopStore store) {
        this.workshops = workshops;
        this.store = store;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == WorkshopMember.class;
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
        return workshops.find(String.valueOf(path.get("code"))).flatMap(workshop -> member(workshop, request))
                .orElseThrow(() -> Refusal.notFound("workshop"));
    }

    Optional<WorkshopMember> member(Workshop workshop, HttpServletRequest request) {
        return RoomDoor.member(request).flatMap(secret -> store.groupOf(workshop.id(), secret.hash())
                .flatMap(number -> store.groups(workshop.id()).stream().filter(g -> g.number() == number).findFirst())
                .map(group -> new WorkshopMember(workshop, group, secret)));
    }
}
