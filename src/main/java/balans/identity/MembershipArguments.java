package balans.identity;

import balans.kernel.Refusal;
import balans.kernel.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
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
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives a controller the proof it asks for: [SignedIn], [CentreMember] or [KeyHolder] of the `{centre}` in the path,
/// [PrivacyOfficer], [ProgrammeManager] or [Editor]. A proof of an
/// organisation is given only after it is written down who gets it ([WriteAccess]). Who is not signed in is told to sign in; who is not allowed is told there is nothing.
@Configuration(proxyBeanMethods = false)
class MembershipArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private static final Set<Class<?>> PROOFS = Set.of(
            SignedIn.class, CentreMember.class, KeyHolder.class, PrivacyOfficer.class, ProgrammeManager.class,
            Editor.class);

    private final Sessions sessions;
    private final MembershipStore memberships;
    private final EditorStore editors;
    private final OfficerStore officers;
    private final WriteAccess writeAccess;

    MembershipArguments(Sessions sessions, MembershipStore memberships, EditorStore editors,
            OfficerStore officers, WriteAccess writeAccess) {
        this.sessions = sessions;
        this.memberships = memberships;
        this.editors = editors;
        this.officers = officers;
        this.writeAccess = writeAccess;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new WhoIsHere(sessions));
        interceptors.addInterceptor(writeAccess);
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
        if (request == null) {
            throw new IllegalStateException("not a web request");
        }
        var who = sessions.current(request).orElseThrow(() -> Refusal.of(Reason.SIGN_IN_FIRST, "nobody is signed in"));
        if (parameter.getParameterType() == CentreMember.class) {
            var member = memberOf(centreIn(request), who);
            writeAccess.before(request, member.centre(), who, Role.NURSE);
            return member;
        }
        if (parameter.getParameterType() == KeyHolder.class) {
            return keyHolderOf(request, who);
        }
        if (parameter.getParameterType() == PrivacyOfficer.class) {
            return officerOf(request, who);
        }
        if (parameter.getParameterType() == Editor.class) {
            return editor(who);
        }
        return parameter.getParameterType() == ProgrammeManager.class ? manager(who) : who;
    }

    private CentreMember memberOf(String centre, SignedIn who) {
        return memberships.of(who.person()).stream()
                .filter(m -> m.role() == Role.NURSE && m.organisation().value().equals(centre))
                .findFirst()
                .map(m -> new CentreMember(m.organisation(), who.person()))
                .orElseThrow(() -> Refusal.notFound("centre"));
    }

    private KeyHolder keyHolderOf(HttpServletRequest request, SignedIn who) {
        var centre = centreIn(request);
        var membership = memberships.of(who.person()).stream()
                .filter(m -> m.role().holdsKeys() && m.organisation().value().equals(centre))
                .findFirst().orElseThrow(() -> Refusal.notFound("organisation"));
        writeAccess.before(request, membership.organisation(), who, membership.role());
        return new KeyHolder(membership.organisation(), membership.organisationName(), who.person());
    }

    private PrivacyOfficer officerOf(HttpServletRequest request, SignedIn who) {
        var centre = centreIn(request);
        var guarded = officers.guardedBy(who.person()).stream().filter(o -> o.id().value().equals(centre))
                .findFirst().orElseThrow(() -> Refusal.notFound("organisation"));
        writeAccess.before(request, guarded.id(), who, Role.PRIVACY_OFFICER);
        return new PrivacyOfficer(guarded.id(), guarded.name(), who.person());
    }

    private ProgrammeManager manager(SignedIn who) {
        return memberships.of(who.person()).stream()
                .filter(m -> m.role() == Role.PROGRAMME_MANAGER)
                .findFirst()
                .map(m -> new ProgrammeManager(m.organisation(), who.person()))
                .orElseThrow(() -> Refusal.notFound("page"));
    }

    private Editor editor(SignedIn who) {
        var tasks = new HashSet<>(editors.tasksOf(who.person()));
        if (memberships.of(who.person()).stream().anyMatch(m -> m.role() == Role.PROGRAMME_MANAGER)) {
            tasks.add(EditorTask.ADMINISTRATOR);
        }
        if (tasks.isEmpty()) {
            throw Refusal.notFound("page");
        }
        return new Editor(who.person(), who.name(), tasks);
    }

    private static String centreIn(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                ? String.valueOf(path.get("centre"))
                : "";
    }
}
