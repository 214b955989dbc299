package balans.bench;

import balans.support.Databases;
import balans.support.FilledCentre;
import balans.support.RunningBalans;
import balans.support.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;

/// An archive of 10,000 answers: packed and sent by the server, then opened whole and exported by `bm` in a process of its
/// own, as a centre would do it.
final class ArchiveBench {

    private static final int ANSWERS = 10_000;
    private static final double LIMIT_SECONDS = 60;

    /// What `bm` itself used of the processors: on a machine that others use too the clock says little.
    private static double processorSeconds;

    private ArchiveBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ANSWERS;
        var balans = RunningBalans.on(Databases.SQLITE);
        var centre = World.on(balans).newCentre("CLB De Brug");
        FilledCentre.fill(balans.part(JdbcTemplate.class), centre, count);
        FilledCentre.addNotes(balans.part(JdbcTemplate.class), centre);
        var folder = Files.createTempDirectory("balans-archive");
        var kit = Files.writeString(folder.resolve("kit.txt"), centre.kit.code());
        var begin = System.nanoTime();
        var bytes = centre.nurse.download(centre.path("/archief.bmz")).body();
        var written = seconds(begin);
        var archive = Files.write(folder.resolve("archive.bmz"), bytes);
        begin = System.nanoTime();
        var exit = bm("export", archive.toString(), "--kit", kit.toString(), "--to", folder.resolve("out").toString());
        var opened = seconds(begin);
        long lines;
        try (var all = Files.lines(folder.resolve("out/antwoorden.csv"))) {
            lines = all.count() - 1;
        }
        if (exit != 0 || lines != count) {
            throw new IllegalStateException("bm opened %d of %d".formatted(lines, count));
        }
        Measure.of("archive of %d answers: written and reopened by bm".formatted(count), written + opened, "s")
                .atMost(LIMIT_SECONDS).with("writtenSeconds", written).with("reopenedSeconds", opened)
                .with("reopenedProcessorSeconds", processorSeconds)
                .with("megabytes", bytes.length / 1e6).print();
        System.exit(0);
    }

    private static int bm(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-cp", System.getProperty("java.class.path"), "balans.bm.Bm"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).inheritIO().start();
        for (int i = 0; i < 6000 && process.isAlive(); i++) {
            process.info().totalCpuDuration().ifPresent(used -> processorSeconds = used.toMillis() / 1e3);
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return process.isAlive() ? 99 : process.exitValue();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
