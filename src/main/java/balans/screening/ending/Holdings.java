package balans.screening.ending;

import balans.identity.Farewell;
import balans.kernel.OrganisationId;
import balans.mail.MailLater;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that this installation holds of a centre, by kind.
@Repository
class Holdings {

    private record Kind(String name, String table, String column) {}

    /// In the order in which they can go. A new table of a centre needs a line; `EndingTest` fails without one.
    private static final List<Kind> KINDS = List.of(
            new Kind("answers", "screening_answer", "centre"),
            new Kind("followUps", "screening_follow_up", "centre"),
            new Kind("requests", "screening_request", "centre"),
            new Kind("sharedCaches", "screening_cache_shard", "centre"),
            new Kind("invitations", "screening_invitation", "centre"),
            new Kind("children", "screening_child", "centre"),
            new Kind("plans", "screening_plan", "centre"),
            new Kind("newsMarks", "screening_news", "centre"),
            new Kind("sharedFigures", "screening_shared_figures", "centre"),
            new Kind("schools", "screening_school", "centre"),
            new Kind("questions", "screening_question", "centre"),
            new Kind("explanations", "screening_explanation", "centre"),
            new Kind("agreements", "screening_agreement_accepted", "centre"),
            new Kind("centres", "screening_centre", "id"));

    private final JdbcClient db;
    private final Farewell farewell;
    private final MailLater mail;

    Holdings(JdbcClient db, Farewell farewell, MailLater mail) {
        this.db = db;
        this.farewell = farewell;
        this.mail = mail;
    }

    Map<String, Long> counts(OrganisationId centre) {
        var counts = new LinkedHashMap<String, Long>();
        KINDS.forEach(kind -> counts.put(kind.name(),
                db.sql("SELECT count(*) FROM " + kind.table() + " WHERE " + kind.column() + " = :centre")
                        .param("centre", centre.value()).query(Long.class).single()));
        counts.putAll(farewell.counts(centre));
        return counts;
    }

    /// False when the centre has gone already. Whoever changes it at the same time waits, or finds nothing.
    boolean lock(String programme, OrganisationId centre) {
        var there = db.sql("UPDATE screening_centre SET erasures = erasures + 1 WHERE id = :centre AND programme = :programme")
                .param("centre", centre.value()).param("programme", programme).update() == 1;
        // An answer that arrives now counts itself in this row first, and then sees that the row has gone.
        db.sql("UPDATE screening_invitation SET answers = answers WHERE centre = :centre")
                .param("centre", centre.value()).update();
        return there;
    }

    Map<String, Long> forget(OrganisationId centre) {
        var counts = new LinkedHashMap<String, Long>();
        KINDS.forEach(kind -> counts.put(kind.name(),
                (long) db.sql("DELETE FROM " + kind.table() + " WHERE " + kind.column() + " = :centre")
                        .param("centre", centre.value()).update()));
        counts.put("mails", mail.forgetAbout(centre.value()));
        counts.putAll(farewell.forget(centre));
        return counts;
    }

    /// The keys that lie over what backups hold of centres that went.
    void shred() {
        farewell.shred();
    }

    List<String> tables() {
        var all = new ArrayList<>(KINDS.stream().map(Kind::table).toList());
        all.addAll(farewell.tables());
        all.add("mail_waiting");
        return all;
    }
}
