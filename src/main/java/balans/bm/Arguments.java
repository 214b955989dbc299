package balans.bm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands behind the command: `--name value`, and files.
final class Arguments {

    private static final Set<String> FLAGS = Set.of("--try");

    static final class Wrong extends RuntimeException {
        Wrong(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private final List<String> files = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    Arguments(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (FLAGS.contains(word)) {
                options.put(word, List.of());
            } else if (word.startsWith("--")) {
                if (i + 1 == words.size()) {
                    throw new Wrong(word + " ?");
                }
                options.computeIfAbsent(word, name -> new ArrayList<>()).add(words.get(++i));
            } else {
                files.add(word);
            }
        }
    }

    List<String> files() {
        return files;
    }

    String onlyFile() {
        if (files.size() != 1) {
            throw new Wrong(files.isEmpty() ? "FILE ?" : files.get(1) + " ?");
        }
        return files.getFirst();
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> option(String name) {
        return options.getOrDefault(name, List.of()).stream().findFirst();
    }

    List<String> all(String name) {
        return options.getOrDefault(name, List.of());
    }

    String required(String name) {
        return option(name).orElseThrow(() -> new Wrong(name + " ?"));
    }

    void only(String... names) {
        options.keySet().stream().filter(name -> !Set.of(names).contains(name)).findFirst().ifPresent(unknown -> {
            throw new Wrong(unknown + " ?");
        });
    }
}
