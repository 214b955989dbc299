package balans.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// An OpenID provider that is not ours, in a process of its own: discovery, a page to sign in on, signed tokens, PKCE.
public final class OpenIdProvider implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final int port;

    public OpenIdProvider() throws IOException, InterruptedException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var log = Files.createTempFile("openid-provider", ".log");
        var command = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt"));
        command.environment().put("SERVER_PORT", String.valueOf(port));
        command.environment().put("SERVER_HOSTNAME", "127.0.0.1");
        command.environment().put("JSON_CONFIG", "{\"interactiveLogin\":true,\"httpServer\":\"NettyWrapper\"}");
        process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("the provider does not start: " + Files.readString(log));
            }
            Thread.sleep(50);
        }
    }

    public String issuer() {
        return "http://localhost:" + port + "/school";
    }

    public void stop() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private boolean answers() throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var address = URI.create(issuer() + "/.well-known/openid-configuration");
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
