package balans.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Balans in a process of its own, on SQLite, for tests that look into its memory, files and output from outside.
public final class ServerProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;
    private static final Pattern ADDRESS = Pattern.compile("Balans staat op (http://localhost:\\d+)");
    private static final Pattern SET_UP = Pattern.compile("/welkom#([A-Za-z0-9_-]{22})");

    public final Path folder;
    private final Path output;
    private final Process process;

    public ServerProcess(String... properties) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("balans-process");
        output = folder.resolve("output.log");
        var command = new ArrayList<>(List.of(
                java("java"), "-Xmx256m", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), "balans.Balans",
                "--server.port=0", "--balans.data=" + folder, "--balans.database-url="));
        command.addAll(List.of(properties));
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!SET_UP.matcher(output()).find()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("Balans does not start: " + output());
            }
            Thread.sleep(50);
        }
    }

    public String url() {
        return found(ADDRESS);
    }

    public String setUpToken() {
        return found(SET_UP);
    }

    public String output() throws IOException {
        return Files.exists(output) ? Files.readString(output) : "";
    }

    /// Everything that is alive in the server's memory, after what waits for a finalizer has had it.
    public Path heap() throws IOException, InterruptedException {
        var dump = folder.resolve("heap.hprof");
        ask("GC.run");
        ask("GC.run_finalization");
        ask("GC.heap_dump", dump.toString());
        return dump;
    }

    private void ask(String... question) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java("jcmd"), "" + process.pid()));
        command.addAll(List.of(question));
        var log = folder.resolve("jcmd.log").toFile();
        var jcmd = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        if (!jcmd.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
            throw new IOException(question[0] + ": " + Files.readString(log.toPath()));
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
        }
    }

    private String found(Pattern pattern) {
        try {
            var match = pattern.matcher(output());
            if (!match.find()) {
                throw new IllegalStateException("not in the output: " + pattern);
            }
            return match.group(1);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}
