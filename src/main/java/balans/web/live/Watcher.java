package balans.web.live;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One open stream. Its mailbox holds only the latest word, so that a slow phone costs one thread that waits and
/// nothing that grows, and never holds up another.
final class Watcher {

    static final String BEAT = "beat";
    private static final long NEVER_TIMES_OUT = 0;

    final Set<String> topics;
    final @Nullable String owner;
    final SseEmitter stream = new SseEmitter(NEVER_TIMES_OUT);
    private final AtomicReference<@Nullable String> mailbox = new AtomicReference<>();
    private final AtomicBoolean sending = new AtomicBoolean();

    Watcher(Set<String> topics, @Nullable String owner) {
        this.topics = topics;
        this.owner = owner;
    }

    void offer(String word) {
        if (word.equals(BEAT)) {
            mailbox.compareAndSet(null, BEAT);
        } else {
            mailbox.set(word);
        }
        if (sending.compareAndSet(false, true)) {
            Thread.ofVirtual().start(this::send);
        }
    }

    private void send() {
        try {
            for (var word = mailbox.getAndSet(null); word != null; word = mailbox.getAndSet(null)) {
                stream.send(word.equals(BEAT)
                        ? SseEmitter.event().name(BEAT).data("")
                        : SseEmitter.event().name("changed").data(word));
            }
        } catch (IOException | IllegalStateException gone) {
            stream.completeWithError(gone);
            return;
        }
        sending.set(false);
        if (mailbox.get() != null && sending.compareAndSet(false, true)) {
            send();
        }
    }
}
