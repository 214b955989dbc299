package balans.monitor.session;

import balans.kernel.Refusal;
import balans.monitor.team.RoomCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a controller the [Participant] or [Facilitator] it asks for. Who is not in the session finds nothing; who
/// was, and leads no longer, is told that somebody else does.
@Configuration(proxyBeanMethods = false)
class RoomArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private static final Set<Class<?>> PROOFS = Set.of(Participant.class, Facilitator.class);

    private final Rooms rooms;

    RoomArguments(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return PROOFS.contains(parameter.getParameterType());
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
        var participant = RoomCode.of(String.valueOf(path.get("code")))
                .flatMap(rooms::session)
                .flatMap(session -> rooms.participant(session, request))
                .orElseThrow(() -> Refusal.notFound("session"));
        if (parameter.getParameterType() == Participant.class) {
            return participant;
        }
        if (!participant.leads()) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "somebody else leads this session");
        }
        return new Facilitator(participant);
    }
}
