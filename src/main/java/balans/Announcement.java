package balans;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells whoever started Balans where it answers, once the database is there and migrated. Scripts wait for this line.
@Component
class Announcement {

    private final JdbcClient db;

    Announcement(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    @Order(0)
    void announce(ApplicationReadyEvent event) {
        db.sql("SELECT 1").query(Integer.class).single();
        if (event.getApplicationContext() instanceof ServletWebServerApplicationContext server
                && server.getWebServer() != null) {
            IO.println("Balans staat op http://localhost:" + server.getWebServer().getPort());
        }
    }
}
