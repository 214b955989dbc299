package balans.landscape.tie;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import balans.directory.Uses;
import balans.landscape.local.RowStore;
import balans.web.Text;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// An entry that the landscape points at stays: as an organisation that is here, or as a member.
@Component
class TieUses implements Uses {

    private final TieStore ties;
    private final RowStore rows;
    private final JdbcClient db;
    private final Text texts;

    TieUses(TieStore ties, RowStore rows, JdbcClient db, Text texts) {
        this.ties = ties;
        this.rows = rows;
        this.db = db;
        this.texts = texts;
    }

    @Override
    public List<Use> of(EntryId entry) {
        var used = entry.kind() == Kind.ORGANISATION && (ties.organisationsOf(entry.id()).stream().anyMatch(o -> rows.find("organization", o).isPresent())
                || db.sql("SELECT count(*) FROM landscape_member WHERE organisation = :entry").param("entry", entry.id())
                        .query(Integer.class).single() > 0);
        return used ? List.of(new Use(texts.of("landscape.tie.use"), "/redactie/zorglandschap/organisaties?stand=TIED")) : List.of();
    }
}
