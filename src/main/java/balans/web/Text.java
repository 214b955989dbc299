package balans.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The words of the interface, from `messages/*.properties` (UTF-8). `{0}` is the first argument; an apostrophe is
/// just an apostrophe. A missing key is a bug and fails the page, so that a test finds it.
@Component
public class Text {

    private final Map<String, String> messages = new TreeMap<>();
    private final JsonMapper json;

    Text(JsonMapper json) throws IOException {
        this.json = json;
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
            read(file);
        }
    }

    public String of(String key, Object... arguments) {
        var message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return message;
    }

    /// For a key that is made from what was kept, and may be older or newer than these words.
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.get(key));
    }

    /// `key.one` for exactly one, `key.more` for any other number, which is the first argument of the message.
    public String count(String key, long number, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return of(key + (number == 1 ? ".one" : ".more"), arguments);
    }

    /// All messages below a prefix as one JSON object without that prefix, for the `data-texts` attribute of a page.
    public String json(String prefix) {
        var below = new TreeMap<String, String>();
        messages.forEach((key, message) -> {
            if (key.startsWith(prefix + ".")) {
                below.put(key.substring(prefix.length() + 1), message);
            }
        });
        return json.writeValueAsString(below);
    }

    private void read(Resource file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, message) -> {
            if (messages.put(key.toString(), message.toString()) != null) {
                throw new IllegalStateException("message %s is written twice".formatted(key));
            }
        });
    }
}
