package balans.bench;

import balans.agenda.edition.LargeEditions;
import balans.support.Databases;
import java.util.Arrays;

/// What changed between two editions of 10,000 pieces, from the rows to the words. The bare reading is the same rows as
/// they come from the database, without making anything of them.
final class AgendaDiffBench {

    private static final int PIECES = 10_000;
    private static final int RUNS = 9;
    private static final double LIMIT_MILLIS = 1_000;

    private AgendaDiffBench() {}

    public static void main(String[] arguments) {
        var pieces = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PIECES;
        for (var database : Databases.values()) {
            var editions = new LargeEditions(database, pieces);
            var compared = new double[RUNS];
            var bare = new double[RUNS];
            int changes = 0;
            for (int i = 0; i < RUNS; i++) {
                var before = System.nanoTime();
                changes = editions.compare();
                compared[i] = (System.nanoTime() - before) / 1e6;
                before = System.nanoTime();
                editions.read();
                bare[i] = (System.nanoTime() - before) / 1e6;
            }
            var worst = compared[0];
            Arrays.sort(compared);
            Arrays.sort(bare);
            Measure.of("agenda-diff, " + database.name().toLowerCase(), compared[RUNS / 2], "ms").atMost(LIMIT_MILLIS)
                    .raw(bare[RUNS / 2], "the same rows, only read").with("pieces", pieces).with("changes", changes)
                    .with("first", Math.round(worst)).print();
        }
        System.exit(0);
    }
}
