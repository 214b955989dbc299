package balans.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What the ES modules of a page import, and those again. The page names them all, so that a browser fetches them
/// together, instead of finding the next ones in each that has come: on a slow line that is what a page waits for.
public final class Imports {

    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export)\\b[^;\"'()]*[\"']([^\"']+\\.js)[\"'];?$", Pattern.MULTILINE);
    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

    private Imports() {}

    /// Without the modules themselves.
    public static Set<String> of(List<String> modules) {
        var found = new LinkedHashSet<String>();
        modules.forEach(module -> follow(module, found));
        modules.forEach(found::remove);
        return found;
    }

    private static void follow(String module, Set<String> found) {
        if (found.add(module)) {
            READ.computeIfAbsent(module, Imports::read).forEach(next -> follow(next, found));
        }
    }

    private static List<String> read(String module) {
        try (var source = Imports.class.getResourceAsStream("/static" + module)) {
            if (source == null) {
                throw new IllegalArgumentException("no module " + module);
            }
            var folder = module.substring(0, module.lastIndexOf('/') + 1);
            return IMPORT.matcher(new String(source.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .map(match -> match.group(1).startsWith("./") ? folder + match.group(1).substring(2) : match.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
