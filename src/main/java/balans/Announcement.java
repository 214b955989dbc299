package balans;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells whoever started Balans where it answers. Scripts wait for this line.
@Component
class Announcement {

    @EventListener
    @Order(0)
    void announce(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext server
                && server.getWebServer() != null) {
            IO.println("Balans staat op http://localhost:" + server.getWebServer().getPort());
        }
    }
}
