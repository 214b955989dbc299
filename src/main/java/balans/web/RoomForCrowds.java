package balans.web;

import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/// A crowd waits at the door instead of ending the server: how many connections may be open, and how many requests are
/// being answered at once, follows from the memory there is. A virtual thread for each request sets no limit of its own.
///
/// Of the memory a quarter goes to idle connections, an eighth to requests, and three eighths to streams
/// ([balans.web.live.Live]).
@Component
class RoomForCrowds implements WebServerFactoryCustomizer<TomcatWebServerFactory>, Ordered {

    /// What one holds, measured and rounded up.
    private static final long BYTES_OF_A_CONNECTION = 25_000;
    private static final long BYTES_OF_A_REQUEST = 100_000;
    private static final int MOST_CONNECTIONS = 16_384;
    private final long memory = Runtime.getRuntime().maxMemory();

    @Override
    public void customize(TomcatWebServerFactory server) {
        var connections = Math.min(MOST_CONNECTIONS, memory / 4 / BYTES_OF_A_CONNECTION);
        var requests = (int) (memory / 8 / BYTES_OF_A_REQUEST);
        server.addConnectorCustomizers(connector -> connector.setProperty("maxConnections", Long.toString(connections)));
        server.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(new Doorkeeper(requests, protocol.getExecutor())));
    }

    /// After Spring Boot has given Tomcat its threads.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
