package balans.screening.invitation;

import balans.kernel.OrganisationId;
import balans.mail.Sender;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SenderStore {

    private final JdbcClient db;
    private final String from;

    SenderStore(JdbcClient db, @Value("${balans.mail-from:}") String from) {
        this.db = db;
        this.from = from;
    }

    Optional<Sender> find(OrganisationId centre) {
        return db.sql("SELECT name, contact_email FROM screening_centre WHERE id = :id")
                .param("id", centre.value())
                .query((row, index) -> new Sender(row.getString("name"), row.getString("contact_email"), from))
                .optional();
    }
}
