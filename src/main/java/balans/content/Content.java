package balans.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// One mapping of a content file in `src/main/resources/content`. What is asked for must be there and of that kind;
/// otherwise the error names the file and the key. What may be absent is asked for by a name that says so.
public final class Content {

    private final String file;
    private final Map<?, ?> mapping;

    private Content(String file, Map<?, ?> mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    public static Content read(String file) {
        try (var in = Objects.requireNonNull(Content.class.getResourceAsStream("/content/" + file), file)) {
            return new Content(file, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String key) {
        return value(key, String.class);
    }

    public String text(String key, String whenAbsent) {
        return has(key) ? text(key) : whenAbsent;
    }

    public int number(String key) {
        return value(key, Integer.class);
    }

    public @Nullable Integer numberOrNull(String key) {
        return has(key) ? number(key) : null;
    }

    /// Absent counts as no.
    public boolean flag(String key) {
        return has(key) && value(key, Boolean.class);
    }

    public Content at(String key) {
        return of(value(key, Map.class));
    }

    /// Absent counts as none.
    public List<Content> list(String key) {
        return has(key) ? ((List<?>) value(key, List.class)).stream().map(e -> of((Map<?, ?>) e)).toList() : List.of();
    }

    /// A list of words or ids; absent counts as none.
    public List<String> texts(String key) {
        return has(key) ? ((List<?>) value(key, List.class)).stream().map(String::valueOf).toList() : List.of();
    }

    public boolean has(String key) {
        return mapping.get(key) != null;
    }

    private Content of(Map<?, ?> below) {
        return new Content(file, below);
    }

    private <T> T value(String key, Class<T> type) {
        var value = mapping.get(key);
        if (!type.isInstance(value)) {
            throw new IllegalStateException("%s: %s is missing or not a %s".formatted(file, key, type.getSimpleName()));
        }
        return type.cast(value);
    }
}
