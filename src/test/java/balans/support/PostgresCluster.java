package balans.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A throw-away PostgreSQL from Debian's packages, started once for a test run. PostgreSQL refuses to run as root,
/// so root starts it as the user `postgres`.
final class PostgresCluster {

    private static final int TRIES = 5;
    private static final String URL = start();

    private PostgresCluster() {}

    static String url() {
        return URL;
    }

    private static String start() {
        try {
            var bin = newestBinaries();
            var folder = Files.createTempDirectory("balans-postgres");
            var asRoot = System.getProperty("user.name").equals("root");
            if (asRoot) {
                run("chown", "postgres", folder.toString());
            }
            var database = folder.resolve("db").toString();
            run(command(asRoot, bin.resolve("initdb"), "-D", database, "-U", "balans", "-A", "trust", "-E", "UTF8",
                    "--locale=C.UTF-8", "--no-sync"));
            var port = listening(p -> run(command(asRoot, bin.resolve("pg_ctl"), "-D", database, "-w",
                    "-l", folder.resolve("log").toString(), "-o",
                    "-p " + p + " -k " + folder + " -c listen_addresses=127.0.0.1 -c max_connections=400", "start")));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(command(
                    asRoot, bin.resolve("pg_ctl"), "-D", database, "-m", "immediate", "stop"))));
            return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=balans";
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start; is Debian's postgresql installed?", e);
        }
    }

    private static Path newestBinaries() throws IOException {
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(v -> v.resolve("bin")).filter(b -> Files.exists(b.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString)).orElseThrow(() -> new IOException("no initdb"));
        }
    }

    private static String[] command(boolean asRoot, Path program, String... arguments) {
        var command = new ArrayList<String>();
        if (asRoot) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    private static void run(String... command) throws IOException {
        try {
            var log = Files.createTempFile("postgres", ".log");
            var process = new ProcessBuilder(command).directory(new java.io.File("/")).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(command[0] + " failed: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void stop(String... command) {
        try {
            run(command);
        } catch (IOException alreadyGone) {
            System.err.println(alreadyGone.getMessage());
        }
    }

    private interface Attempt {
        void on(int port) throws IOException;
    }

    /// The port it listens on. Another process may take a port between our finding it free and the start.
    private static int listening(Attempt attempt) throws IOException {
        for (int left = TRIES; ; left--) {
            int port = freePort();
            try {
                attempt.on(port);
                return port;
            } catch (IOException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
