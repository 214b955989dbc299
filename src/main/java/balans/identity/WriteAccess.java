package balans.identity;

import balans.identity.Touch.Act;
import balans.identity.access.Access;
import balans.identity.access.AccessLog;
import balans.kernel.OrganisationId;
import balans.kernel.PersonId;
import balans.kernel.RandomId;
import balans.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Writes down who looks, before anything is shown: the proof without which no handler knows of a centre is only given after
/// its line is in the log. What cannot be written down does not happen (docs/decisions/0046).
@Component
class WriteAccess implements HandlerInterceptor, Looks {

    private static final Logger LOG = LoggerFactory.getLogger(WriteAccess.class);
    private static final String WRITTEN = WriteAccess.class.getName();
    private static final int REFUSED = 4;
    private static final int FAILED = 8;

    private final AccessLog log;
    private final ObjectProvider<Touches> tables;
    private final Clock clock;
    private volatile @Nullable Map<String, Touch> lines;

    WriteAccess(AccessLog log, ObjectProvider<Touches> tables, Clock clock) {
        this.log = log;
        this.tables = tables;
        this.clock = clock;
    }

    void before(HttpServletRequest request, OrganisationId organisation, SignedIn who, Role role) {
        var touch = touch(request);
        if (touch.act() == null || request.getAttribute(WRITTEN) instanceof Access) {
            return;
        }
        var access = new Access(organisation, RandomId.next(), clock.instant(), 0, touch.act(), touch.what(),
                variable(request, touch.object()), who.person(), who.name(), role.name(), String.valueOf(request.getRemoteAddr()),
                touch.route());
        log.write(access);
        request.setAttribute(WRITTEN, access);
    }

    // Where a parent came from is not kept.
    @Override
    public void byParent(OrganisationId organisation, Act act, Touch.What what, String object, String route) {
        log.write(new Access(organisation, RandomId.next(), clock.instant(), 0, act, what, object, new PersonId(""), "",
                "PARENT", "", route));
    }

    /// What was allowed and then came to nothing gets a second line with the same event.
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception trouble) {
        if (request.getAttribute(WRITTEN) instanceof Access access && (response.getStatus() >= 400 || trouble != null)) {
            request.removeAttribute(WRITTEN); // an error page is a second round of the same request
            var outcome = response.getStatus() >= 500 || trouble != null ? FAILED : REFUSED;
            try {
                log.write(access.with(outcome, clock.instant()));
            } catch (Refusal notWritten) {
                LOG.warn("what came of an access is not in its log");
            }
        }
    }

    private Touch touch(HttpServletRequest request) {
        var known = lines;
        if (known == null) {
            var all = new HashMap<String, Touch>();
            tables.forEach(table -> table.lines().forEach(line -> all.put(line.route(), line)));
            lines = known = all;
        }
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        var path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var found = known.get(method + " " + path);
        return found == null ? Touch.of(method, path, actOf(method), Touch.What.OTHER) : found;
    }

    private static Act actOf(String method) {
        return switch (method) {
            case "GET" -> Act.READ;
            case "DELETE" -> Act.DELETE;
            case "PUT", "PATCH" -> Act.UPDATE;
            default -> Act.EXECUTE; // not sealed: methods of HTTP
        };
    }

    /// An id that somebody made up is kept too, cut off: it says what was tried.
    private static String variable(HttpServletRequest request, String name) {
        if (name.isEmpty() || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path)) {
            return "";
        }
        var value = String.valueOf(path.get(name));
        return value.length() > Access.OBJECT_MAX_CHARS ? value.substring(0, Access.OBJECT_MAX_CHARS) : value;
    }
}
