package balans.bench;

import balans.support.Databases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// How soon the packaged Balans answers after its start, on a database that is there, and how much memory it keeps
/// after a large programme's answers.
final class StartBench {

    private static final int STARTS = 7;
    private static final int READY_MILLIS = 2_000;
    private static final int ANSWERS = 100_000;
    private static final int RESIDENT_MB = 300;

    private StartBench() {}

    public static void main(String[] arguments) throws Exception {
        var url = Databases.SQLITE.emptyUrl();
        var answers = new Answers(url, arguments.length > 0 ? Integer.parseInt(arguments[0]) : ANSWERS);
        Measure.of("ready after the start, median of " + STARTS, median(() -> ChildServer.balans(url)), "ms")
                .atMost(READY_MILLIS).raw(median(() -> ChildServer.bare(url)), "bare JDK HTTP server with the same database")
                .print();
        try (var server = ChildServer.balans(url); var wire = new Wire(server.port, answers.centre.slug)) {
            for (var body : answers.bodies) {
                if (wire.post(body) / 100 != 2) {
                    throw new IllegalStateException("an answer was not taken in");
                }
            }
            Measure.of("resident after %d answers".formatted(answers.bodies.size()), residentMb(server.pid()), "MB")
                    .atMost(RESIDENT_MB).print();
        }
        System.exit(0);
    }

    private interface Start {
        ChildServer server() throws Exception;
    }

    private static double median(Start start) throws Exception {
        var millis = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (var server = start.server()) {
                millis[i] = server.readyMillis;
            }
        }
        Arrays.sort(millis);
        return millis[STARTS / 2];
    }

    private static double residentMb(long pid) throws Exception {
        var line = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(l -> l.startsWith("VmRSS")).findFirst().orElseThrow();
        return Integer.parseInt(line.replaceAll("\\D", "")) / 1024.0;
    }
}
