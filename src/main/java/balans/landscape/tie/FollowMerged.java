package balans.landscape.tie;

import balans.directory.OrganisationMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stood under an organisation of the register that went into another stands under that other, within the transaction
/// of the merge. Where both were a member, the one that stays is; the register's history says of whom it came.
@Component
class FollowMerged {

    private final TieStore ties;
    private final JdbcClient db;

    FollowMerged(TieStore ties, JdbcClient db) {
        this.ties = ties;
        this.db = db;
    }

    @EventListener
    void on(OrganisationMerged merged) {
        var gone = merged.gone().id();
        var stays = merged.stays().id();
        db.sql("""
                DELETE FROM landscape_member WHERE organisation = :gone
                    AND owner IN (SELECT owner FROM landscape_member WHERE organisation = :stays)
                """).param("gone", gone).param("stays", stays).update();
        db.sql("UPDATE landscape_member SET organisation = :stays WHERE organisation = :gone")
                .param("stays", stays).param("gone", gone).update();
        ties.follow(gone, stays);
    }
}
