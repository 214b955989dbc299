package balans.support;

import balans.Balans;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole application on a random port and a fresh database: one per kind, started once and shared by all tests
/// of a run, which therefore make their own centres and never count what is there.
public final class RunningBalans {

    private static final String CONTENT = "balans.start-content=";
    private static final String KEYS = "balans.keys=";
    private static final Map<Databases, RunningBalans> SHARED = new EnumMap<>(Databases.class);

    private final ConfigurableApplicationContext context;

    private RunningBalans(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static synchronized RunningBalans on(Databases database) {
        return SHARED.computeIfAbsent(database, d -> start(d.freshUrl(), CONTENT + "true"));
    }

    /// A server of one's own, for tests that stop it, fill its disk or count everything in it. Its registers stay
    /// empty unless a test asks for `balans.start-content=true`: filling them takes longer than most tests.
    public static RunningBalans start(String databaseUrl, String... properties) {
        var all = new ArrayList<>(List.of("server.port=0", "balans.database-url=" + databaseUrl));
        all.addAll(List.of(properties));
        if (all.stream().noneMatch(p -> p.startsWith(KEYS))) {
            all.add(KEYS + sharedKeys());
        }
        if (all.stream().noneMatch(p -> p.startsWith(CONTENT))) {
            all.add(CONTENT + "false");
        }
        var arguments = all.stream().map(p -> "--" + p).toArray(String[]::new);
        return new RunningBalans(new SpringApplicationBuilder(Balans.class).run(arguments));
    }

    /// One folder for all servers of a run, as nodes of one database have it.
    public static Path sharedKeys() {
        return Path.of(System.getProperty("java.io.tmpdir"), "balans-test-keys");
    }

    public String url() {
        return "http://localhost:" + port();
    }

    public int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public void stop() {
        context.close();
    }
}
