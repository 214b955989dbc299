package balans.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Tomcat keeps the buffers of ended connections for new ones, with the last request still in them. Without that
/// pool a request is gone from memory when its connection has ended (docs/decisions/0007).
@Component
class ForgetfulConnections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(ForgetfulProtocol.class.getName());
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("processorCache", "0");
            connector.setProperty("socket.processorCache", "0");
            connector.setProperty("socket.bufferPool", "0");
            connector.setProperty("socket.bufferPoolSize", "0");
        });
    }
}
