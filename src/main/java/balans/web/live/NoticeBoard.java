package balans.web.live;

import balans.database.Notices;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What changed since the last notice, each topic once: `topic=version topic=version ...`.
final class NoticeBoard {

    // PostgreSQL takes fewer than 8,000 bytes.
    private static final int MOST_CHARS = 7_000;

    private final Map<String, Long> changed = new ConcurrentHashMap<>();
    private final Notices notices;

    NoticeBoard(Notices notices) {
        this.notices = notices;
    }

    void add(String topic, long version) {
        changed.merge(topic, version, Math::max);
    }

    void send() {
        var words = new StringBuilder();
        for (var topic : changed.keySet()) {
            words.append(topic).append('=').append(changed.remove(topic)).append(' ');
            if (words.length() > MOST_CHARS) {
                notices.send(words.toString());
                words.setLength(0);
            }
        }
        if (!words.isEmpty()) {
            notices.send(words.toString());
        }
    }

    static Map<String, Long> read(String words) {
        var versions = new LinkedHashMap<String, Long>();
        for (var word : words.split(" ")) {
            var at = word.indexOf('=');
            if (at > 0) {
                versions.put(word.substring(0, at), Long.valueOf(word.substring(at + 1)));
            }
        }
        return versions;
    }
}
