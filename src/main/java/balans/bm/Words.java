package balans.bm;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// What `bm` says, from `messages/bm.properties`: without the server's own texts, which need the server.
final class Words {

    private final Properties messages = new Properties();

    Words() {
        try (var file = Words.class.getResourceAsStream("/messages/bm.properties")) {
            if (file == null) {
                throw new IllegalStateException("no words");
            }
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key, Object... arguments) {
        var message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return message;
    }
}
