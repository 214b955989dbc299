package balans.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Finds who answers a request. Spring compares the address with each of our hundreds of patterns, which took a quarter
/// of the time of a small request; most differ in their first word already.
final class QuickRoutes extends RequestMappingHandlerMapping {

    private volatile Map<RequestMappingInfo, String> beginnings = Map.of();

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        var found = new IdentityHashMap<RequestMappingInfo, String>();
        getHandlerMethods().keySet().forEach(mapping -> found.put(mapping, beginningOf(mapping.getPatternValues())));
        beginnings = found;
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().value();
        return mayMatch(path, beginnings.getOrDefault(mapping, "")) ? super.getMatchingMapping(mapping, request) : null;
    }

    /// An address that is spelled with escapes or parameters is left to Spring.
    static boolean mayMatch(String path, String beginning) {
        return path.startsWith(beginning) || path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
    }

    /// What every address of these patterns begins with, before anything that varies.
    static String beginningOf(Set<String> patterns) {
        return patterns.stream().map(QuickRoutes::literal).reduce(QuickRoutes::common).orElse("");
    }

    /// Without its last slash: `/bron/{*rest}` answers `/bron` too.
    private static String literal(String pattern) {
        return pattern.split("[{*?\\\\]", 2)[0].replaceFirst("/$", "");
    }

    private static String common(String one, String other) {
        var end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }
}
