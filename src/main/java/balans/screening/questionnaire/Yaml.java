package balans.screening.questionnaire;

import balans.screening.questionnaire.Flaw.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// One mapping of a content file. Whatever is asked for must be there; what is not says where in which file.
final class Yaml {

    private static final int MAX_CHARS = 4 * 1024 * 1024;
    private static final int MAX_ALIASES = 20;
    private static final int MAX_DEPTH = 20;

    private final String file;
    private final String path;
    private final Map<?, ?> mapping;

    Yaml(String file, String path, Map<?, ?> mapping) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
    }

    static Yaml read(String file) {
        try (var in = new ClassPathResource("content/" + file).getInputStream()) {
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// No types but those of JSON, no key twice, and no file that grows while it is read.
    static Yaml parse(String file, String text) {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(MAX_CHARS);
        limits.setMaxAliasesForCollections(MAX_ALIASES);
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setAllowDuplicateKeys(false);
        try {
            if (new org.yaml.snakeyaml.Yaml(new SafeConstructor(limits)).load(text) instanceof Map<?, ?> mapping) {
                return new Yaml(file, "", mapping);
            }
        } catch (YAMLException unreadable) {
            throw new UnfitFile(file, "", Rule.NOT_YAML, firstLine(unreadable));
        }
        throw new UnfitFile(file, "", Rule.MAPPING, "");
    }

    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        return mapping.get(key) != null;
    }

    Yaml at(String key) {
        return new Yaml(file, path(key), value(key, Map.class, Rule.MAPPING));
    }

    List<Yaml> list(String key) {
        List<?> entries = value(key, List.class, Rule.LIST);
        return IntStream.range(0, entries.size()).mapToObj(i -> entry(path(key) + "[" + i + "]", entries.get(i))).toList();
    }

    private Yaml entry(String at, Object entry) {
        if (entry instanceof Map<?, ?> fields) {
            return new Yaml(file, at, fields);
        }
        throw new UnfitFile(file, at, Rule.MAPPING, String.valueOf(entry));
    }

    String text(String key) {
        return value(key, String.class, Rule.TEXT);
    }

    String text(String key, String absent) {
        return has(key) ? text(key) : absent;
    }

    int number(String key) {
        return value(key, Integer.class, Rule.NUMBER);
    }

    boolean flag(String key) {
        return value(key, Boolean.class, Rule.FLAG);
    }

    Words words(String key) {
        var words = new HashMap<String, String>();
        Map<?, ?> byLanguage = value(key, Map.class, Rule.MAPPING);
        byLanguage.forEach((language, text) -> {
            if (!(text instanceof String)) {
                throw new UnfitFile(file, path(key) + "." + language, Rule.TEXT, String.valueOf(text));
            }
            words.put(String.valueOf(language), (String) text);
        });
        if (!words.containsKey(Words.SOURCE)) {
            throw new UnfitFile(file, path(key) + "." + Words.SOURCE, Rule.SOURCE_LANGUAGE, "");
        }
        return new Words(words);
    }

    void require(String key, String expected) {
        if (!text(key).equals(expected)) {
            throw new UnfitFile(file, path(key), Rule.KNOWN, text(key));
        }
    }

    private <T> T value(String key, Class<T> type, Rule rule) {
        var value = mapping.get(key);
        if (value == null) {
            throw new UnfitFile(file, path(key), Rule.MISSING, "");
        }
        if (!type.isInstance(value)) {
            throw new UnfitFile(file, path(key), rule, String.valueOf(value));
        }
        return type.cast(value);
    }

    private static String firstLine(YAMLException unreadable) {
        return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
    }
}
