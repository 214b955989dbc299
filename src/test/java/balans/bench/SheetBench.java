package balans.bench;

import balans.support.Databases;
import balans.support.RunningBalans;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Thirty people on one sheet who write twice a second together, each with the sheet open: how long until the other
/// twenty-nine screens show what somebody wrote, counted from the moment it was due, and whether every text that the
/// server took is still there. Who writes adds a word of their own to a note as they last saw it, so that a text
/// without that word was lost; few notes, so that people clash. Server and people share one Java machine.
final class SheetBench {

    private static final int PEOPLE = 30;
    private static final int MINUTES = 10;
    private static final int EACH_MILLIS = 500;
    private static final double MOST_MILLIS = 300;
    private static final long SEED = 2026;

    private SheetBench() {}

    public static void main(String[] arguments) throws Exception {
        var minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MINUTES;
        var all = Databases.values();
        for (var database : arguments.length > 1 && arguments[1].equals("1") ? Arrays.copyOf(all, 1) : all) {
            var balans = RunningBalans.start(database.freshUrl());
            try {
                measure(balans.url(), database.name().toLowerCase(), minutes);
            } finally {
                balans.stop();
            }
        }
        System.exit(0);
    }

    private static void measure(String site, String database, int minutes) throws Exception {
        var path = BenchScreen.start(site);
        var seen = new ConcurrentLinkedQueue<Double>();
        var screens = new ArrayList<BenchScreen>();
        for (int i = 0; i < PEOPLE; i++) {
            screens.add(BenchScreen.open(site, path, seen));
        }
        var random = new Random(SEED);
        write(screens, random, 20, new ConcurrentLinkedQueue<>(), new AtomicInteger());
        seen.clear();
        var taken = new ConcurrentLinkedQueue<String>();
        var refused = new AtomicInteger();
        var edits = (int) TimeUnit.MINUTES.toMillis(minutes) / EACH_MILLIS;
        write(screens, random, edits, taken, refused);
        var last = screens.getFirst().look();
        var lost = taken.stream().filter(word -> !last.contains(word)).count();
        var clashes = last.split("class=\"rival", -1).length - 1;
        var sorted = seen.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Measure.of("texts lost on one sheet, " + database, lost, "texts").atMost(0).with("taken", taken.size())
                .with("refused", refused.get()).with("clashesThatShowBoth", clashes).print();
        Measure.of("change to other screens p95, " + database, at(sorted, 95), "ms").atMost(MOST_MILLIS)
                .with("p50", at(sorted, 50)).with("p99", at(sorted, 99)).with("worst", at(sorted, 100))
                .with("people", PEOPLE).with("editsPerSecond", 1000 / EACH_MILLIS).with("minutes", minutes)
                .with("seen", sorted.length).with("toBeSeen", taken.size() * (PEOPLE - 1))
                .with("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()).print();
        screens.forEach(BenchScreen::close);
    }

    /// Open loop: who is late does not make the next one late.
    private static void write(List<BenchScreen> screens, Random random, int edits, ConcurrentLinkedQueue<String> taken,
            AtomicInteger refused) throws InterruptedException {
        var start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < edits; i++) {
                var due = start + TimeUnit.MILLISECONDS.toNanos((long) i * EACH_MILLIS);
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                var writer = screens.get(i % screens.size());
                var word = "w" + Integer.toString(random.nextInt(36 * 36 * 36 * 36), 36) + "x" + i;
                var chance = random.nextInt(1000);
                screens.stream().filter(screen -> screen != writer).forEach(screen -> screen.expect(word, due));
                threads.submit(() -> {
                    if (writer.write(word, chance)) {
                        taken.add(word);
                    } else {
                        refused.incrementAndGet();
                        screens.forEach(screen -> screen.forget(word));
                    }
                    return null;
                });
            }
        }
        TimeUnit.SECONDS.sleep(2);
    }

    private static double at(double[] sorted, int percent) {
        return sorted.length == 0 ? Double.MAX_VALUE
                : Math.round(10 * sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)]) / 10.0;
    }
}
