package balans.directory.entry;

import balans.directory.EntryId;
import balans.directory.EntryId.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which organisations were made one, so that an id that is gone still leads somewhere.
@Repository
public class MergeStore {

    private final JdbcClient db;

    MergeStore(JdbcClient db) {
        this.db = db;
    }

    /// What led to the one that goes leads on to the one that stays.
    public void add(Entry gone, EntryId stays, Instant at, Author by) {
        db.sql("UPDATE directory_merge SET stays = :stays WHERE stays = :gone")
                .param("stays", stays.id()).param("gone", gone.id().id()).update();
        db.sql("""
                INSERT INTO directory_merge (gone, stays, title, at, person, name)
                VALUES (:gone, :stays, :title, :at, :person, :name)
                """)
                .param("gone", gone.id().id()).param("stays", stays.id()).param("title", gone.title())
                .param("at", at.toEpochMilli()).param("person", by.person() == null ? "" : by.person().value())
                .param("name", by.name()).update();
    }

    /// Empty when this organisation never went into another.
    public Optional<EntryId> into(EntryId gone) {
        return gone.kind() != Kind.ORGANISATION ? Optional.empty()
                : db.sql("SELECT stays FROM directory_merge WHERE gone = :gone").param("gone", gone.id())
                        .query(String.class).optional().map(EntryId::organisation);
    }

    /// The ids that lead to this one.
    public List<String> goneInto(String stays) {
        return db.sql("SELECT gone FROM directory_merge WHERE stays = :stays ORDER BY at, gone").param("stays", stays)
                .query(String.class).list();
    }

    /// The same fields, where each organisation that went into another is that other: who wrote the old id meant it.
    Fields followed(Register register, Fields fields) {
        var followed = fields;
        for (var field : register.fields()) {
            for (var target : field.targets(followed)) {
                var stays = into(target);
                if (stays.isPresent()) {
                    followed = field.pointing(followed, target, stays.get());
                }
            }
        }
        return followed;
    }
}
