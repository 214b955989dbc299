package balans.screening.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// One mapping of a content file. Whatever is asked for must be there.
final class Yaml {

    private final Map<?, ?> mapping;

    private Yaml(Map<?, ?> mapping) {
        this.mapping = mapping;
    }

    static Yaml read(String file) {
        try (var in = new ClassPathResource("content/" + file).getInputStream()) {
            var parser = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions()));
            return new Yaml((Map<?, ?>) parser.load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return mapping.get(key) != null;
    }

    Yaml at(String key) {
        return new Yaml(value(key, Map.class));
    }

    List<Yaml> list(String key) {
        return ((List<?>) value(key, List.class)).stream().map(entry -> new Yaml((Map<?, ?>) entry)).toList();
    }

    String text(String key) {
        return value(key, String.class);
    }

    int number(String key) {
        return value(key, Integer.class);
    }

    boolean flag(String key) {
        return value(key, Boolean.class);
    }

    Words words(String key) {
        var words = new HashMap<String, String>();
        Map<?, ?> byLanguage = value(key, Map.class);
        byLanguage.forEach((language, text) -> words.put(String.valueOf(language), String.valueOf(text)));
        return new Words(words);
    }

    void require(String key, String expected) {
        if (!text(key).equals(expected)) {
            throw new IllegalStateException("%s: %s is not known, only %s".formatted(key, text(key), expected));
        }
    }

    private <T> T value(String key, Class<T> type) {
        var value = mapping.get(key);
        if (!type.isInstance(value)) {
            throw new IllegalStateException("%s is missing or not a %s".formatted(key, type.getSimpleName()));
        }
        return type.cast(value);
    }
}
