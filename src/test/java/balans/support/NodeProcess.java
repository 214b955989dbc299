package balans.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A node of Balans in a process of its own, on a database that others use too: it can be killed as a power cut does
/// it, without a word to anybody.
public final class NodeProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 120;
    private static final Pattern ADDRESS = Pattern.compile("Balans staat op (http://localhost:\\d+)");

    private final Process process;
    private final Path output;

    public NodeProcess(String databaseUrl) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("balans-node");
        output = folder.resolve("output.log");
        process = new ProcessBuilder(new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "balans.Balans",
                "--server.port=0", "--balans.data=" + folder, "--balans.keys=" + RunningBalans.sharedKeys(),
                "--balans.database-url=" + databaseUrl)))
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (url().isEmpty()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("a node does not start: " + Files.readString(output));
            }
            Thread.sleep(50);
        }
    }

    public String url() throws IOException {
        var found = ADDRESS.matcher(Files.exists(output) ? Files.readString(output) : "");
        return found.find() ? found.group(1) : "";
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
