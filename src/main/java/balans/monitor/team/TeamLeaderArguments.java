package balans.monitor.team;

import balans.kernel.Refusal;
import balans.monitor.TeamId;
import jakarta.servlet.http.HttpServletRequest;
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

/// Gives a controller the [TeamLeader] or [TeamGuide] it asks for; a team that is not led from this device is not found.
@Configuration(proxyBeanMethods = false)
class TeamLeaderArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final TeamStore teams;

    TeamLeaderArguments(TeamStore teams) {
        this.teams = teams;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == TeamLeader.class || parameter.getParameterType() == TeamGuide.class;
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
        var id = new TeamId(String.valueOf(path.get("team")));
        var secret = TeamCookies.secretOf(id, request).orElseThrow(() -> Refusal.notFound("team"));
        var role = teams.roleOfKey(id, secret.hash()).filter(r -> r != TeamRole.MEMBER)
                .orElseThrow(() -> Refusal.notFound("team"));
        var guide = new TeamGuide(teams.find(id).orElseThrow(() -> Refusal.notFound("team")), secret, role);
        if (parameter.getParameterType() == TeamGuide.class) {
            return guide;
        }
        if (!guide.isLeader()) {
            throw Refusal.notFound("team");
        }
        return guide.asLeader();
    }
}
