package balans.directory.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// One mapping of a content file. What is absent is empty: of many things the documents say nothing.
record Node(Map<?, ?> mapping) {

    static Node read(String file) {
        try (var in = new ClassPathResource("content/" + file).getInputStream()) {
            return new Node((Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        var value = mapping.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    Optional<Integer> number(String key) {
        return mapping.get(key) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    List<String> texts(String key) {
        return mapping.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    Node at(String key) {
        return new Node(mapping.get(key) instanceof Map<?, ?> inner ? inner : Map.of());
    }

    List<Node> list(String key) {
        return mapping.get(key) instanceof List<?> list
                ? list.stream().map(entry -> new Node((Map<?, ?>) entry)).toList() : List.of();
    }
}
