package balans.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A server in a Java machine of its own: the packaged Balans as `bin/balans` would start it, or a bare one.
final class ChildServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;
    private final Process process;
    final int port;
    final long readyMillis;

    private ChildServer(List<String> command, int port) throws IOException, InterruptedException {
        this.port = port;
        var started = System.nanoTime();
        process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/bench-server.log").toFile())).start();
        while (!answers()) {
            if (!process.isAlive() || TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started) > PATIENCE_SECONDS) {
                process.destroyForcibly();
                throw new IOException("server does not start; see target/bench-server.log");
            }
            Thread.sleep(10);
        }
        readyMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    /// A server that has been there for a while: filling its registers was the work of its first start, and would be
    /// measured with everything else.
    static ChildServer balans(String databaseUrl) throws IOException, InterruptedException {
        return node(databaseUrl, Files.createTempDirectory("balans-bench-keys"));
    }

    /// One of several on the same database, which share a folder of keys.
    static ChildServer node(String databaseUrl, Path keys) throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(Arrays.asList(Files.readString(Path.of("bin/jvm-options")).strip().split("\\s+")));
        Stream.of(System.getenv().getOrDefault("BALANS_JAVA_OPTIONS", "").split(" ")).filter(o -> !o.isEmpty()).forEach(command::add);
        var cache = Path.of("target/run/balans.aot");
        if (Files.exists(cache) && Files.size(cache) > 0) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", "target/run/balans.jar", "--server.port=" + port,
                "--balans.database-url=" + databaseUrl, "--balans.start-content=false",
                "--balans.data=" + Files.createTempDirectory("balans-bench"), "--balans.keys=" + keys));
        return new ChildServer(command, port);
    }

    /// The classes of a test run, where nothing is packaged.
    static ChildServer unpackaged(String databaseUrl) throws IOException, InterruptedException {
        var port = freePort();
        return new ChildServer(List.of(java(), "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "balans.Balans", "--server.port=" + port,
                "--balans.database-url=" + databaseUrl, "--balans.data=" + Files.createTempDirectory("balans-kill")), port);
    }

    static ChildServer bare(String databaseUrl) throws IOException, InterruptedException {
        var port = freePort();
        return new ChildServer(List.of(java(), "-Xmx256m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), BareServer.class.getName(), "" + port, databaseUrl), port);
    }

    long cpuMillis() {
        return process.info().totalCpuDuration().orElseThrow().toMillis();
    }

    long pid() {
        return process.pid();
    }

    /// As `kill -9` does it: no shutdown hook, no flush.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
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

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/healthz").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
