package balans.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import balans.canvas.Canvases.Outcome;
import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

/// Thirty people write in six notes at once, each from what was on the screen a moment ago. Whatever the order: a text
/// is gone only when somebody who saw exactly that text wrote another in its place.
@ParameterizedClass
@EnumSource(Databases.class)
class ClashTest {

    private static final int WRITERS = 30;
    private static final int WRITES = 12;
    private static final int NOTES = 6;
    private static final List<Box> BOXES = List.of(new Box("een", "Een", "", 280), new Box("twee", "Twee", "", 280));

    private final Canvases canvases;
    private final BoardId board;

    /// Texts that were taken, and those that somebody replaced who saw them.
    private final Queue<String> written = new ConcurrentLinkedQueue<>();
    private final Set<String> replacedOnPurpose = ConcurrentHashMap.newKeySet();
    private final Queue<String> clashed = new ConcurrentLinkedQueue<>();

    ClashTest(Databases database) {
        canvases = RunningBalans.on(database).part(Canvases.class);
        board = canvases.open();
    }

    @Test // R003-5
    void ofThirtyWritersNoTextIsLostAndEveryClashShowsBoth() throws Exception {
        for (int i = 0; i < NOTES; i++) {
            write(new Change.Add(RandomId.next(), "een", "begin " + i), "begin " + i);
        }
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var chance = new Random(writer);
                all.add(threads.submit(() -> {
                    go.await();
                    for (int i = 0; i < WRITES; i++) {
                        oneStep(chance, "tekst " + RandomId.next());
                    }
                    return null;
                }));
            }
            go.countDown();
            for (var one : all) {
                one.get();
            }
        }
        var there = BOXES.stream().flatMap(box -> canvases.notes(board, box.key()).stream()).map(Note::text)
                .collect(Collectors.toSet());
        assertThat(clashed).as("people did write at the same time").isNotEmpty();
        assertThat(there).containsAll(written.stream().filter(text -> !replacedOnPurpose.contains(text)).toList());
        assertThat(there).as("each side of every clash").containsAll(clashed);
    }

    private void oneStep(Random chance, String text) throws InterruptedException {
        var seen = canvases.notes(board, "een").stream().filter(note -> note.rivalOf() == null).toList();
        var note = seen.get(chance.nextInt(seen.size()));
        Thread.sleep(chance.nextInt(4));
        switch (chance.nextInt(8)) {
            case 0 -> write(new Change.Add(RandomId.next(), "twee", text), text);
            case 1 -> canvases.change(board, BOXES, new Change.Move(note.id(), "een"));
            default -> { // not sealed: six times of eight somebody changes a text
                var outcome = write(new Change.Edit(note.id(), note.version(), text, RandomId.next()), text);
                if (outcome instanceof Outcome.Clash) {
                    clashed.add(text);
                } else {
                    replacedOnPurpose.add(note.text());
                }
            }
        }
    }

    private Outcome write(Change change, String text) {
        var outcome = canvases.change(board, BOXES, change);
        written.add(text);
        return outcome;
    }
}
