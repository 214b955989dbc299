package balans.web;

import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HealthController {

    private final JdbcClient db;

    HealthController(JdbcClient db) {
        this.db = db;
    }

    @GetMapping("/healthz")
    ResponseEntity<String> show() {
        try {
            db.sql("SELECT 1").query(Integer.class).single();
            return ResponseEntity.ok("ok\n");
        } catch (org.springframework.dao.DataAccessException | org.springframework.transaction.TransactionException silent) {
            return ResponseEntity.status(503).body("database does not answer\n");
        }
    }
}
