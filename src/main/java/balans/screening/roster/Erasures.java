package balans.screening.roster;

import balans.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How often a child of a centre was erased. A browser that read the list before the last time may still hold the
/// child; what it leaves for colleagues is refused, so that an erased child never comes back.
@Repository
public class Erasures {

    private final JdbcClient db;

    Erasures(JdbcClient db) {
        this.db = db;
    }

    public long countOf(OrganisationId centre) {
        return db.sql("SELECT erasures FROM screening_centre WHERE id = :centre")
                .param("centre", centre.value()).query(Long.class).single();
    }

    /// Whether that is still the count. If so, no child is erased before this transaction has ended: an erasure counts
    /// first, in the row that is locked here.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean noneSince(OrganisationId centre, long erasures) {
        return db.sql("UPDATE screening_centre SET erasures = erasures WHERE id = :centre AND erasures = :erasures")
                .param("centre", centre.value()).param("erasures", erasures).update() == 1;
    }
}
