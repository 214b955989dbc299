package balans.conversation.own;

import balans.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where a sheet is kept, what of it is public, and when it was last used.
@Repository
class KeptStore {

    /// @param organisation empty when it is kept under none; `published` the meeting that anybody may read
    record Keeping(String organisation, String name, @Nullable Integer published, @Nullable LocalDate eveningOffered,
            LocalDate usedOn) {}

    private final JdbcClient db;

    KeptStore(JdbcClient db) {
        this.db = db;
    }

    Keeping of(OwnSheet sheet) {
        return db.sql("SELECT organisation, organisation_name, published, evening_offered, used_on FROM conversation_own WHERE id = :id")
                .param("id", sheet.id())
                .query((row, index) -> {
                    var published = row.getInt("published");
                    var none = row.wasNull();
                    var offered = row.getString("evening_offered");
                    return new Keeping(text(row.getString("organisation")), text(row.getString("organisation_name")),
                            none ? null : published, offered == null ? null : LocalDate.parse(offered),
                            LocalDate.parse(row.getString("used_on")));
                })
                .optional().orElseThrow(() -> Refusal.notFound("sheet"));
    }

    List<OwnSheet> under(List<String> organisations) {
        return organisations.isEmpty() ? List.of() : db.sql("""
                SELECT * FROM conversation_own WHERE organisation IN (:organisations) ORDER BY name, id
                """)
                .param("organisations", organisations).query(OwnStore::toSheet).list();
    }

    /// Under no organisation nothing of it is public, and the keys that came through the one before end.
    void putUnder(OwnSheet sheet, @Nullable String organisation, @Nullable String name) {
        db.sql("DELETE FROM conversation_own_key WHERE sheet = :id AND through_organisation = 1").param("id", sheet.id()).update();
        db.sql("UPDATE conversation_own SET organisation = :organisation, organisation_name = :name, published = NULL WHERE id = :id")
                .param("organisation", organisation).param("name", name).param("id", sheet.id()).update();
    }

    void addKey(OwnSheet sheet, Key key) {
        db.sql("INSERT INTO conversation_own_key (hash, sheet, through_organisation) VALUES (:hash, :sheet, 1)")
                .param("hash", key.hash()).param("sheet", sheet.id()).update();
    }

    void publish(OwnSheet sheet, @Nullable Integer meeting) {
        db.sql("UPDATE conversation_own SET published = :meeting WHERE id = :id AND organisation IS NOT NULL")
                .param("meeting", meeting).param("id", sheet.id()).update();
    }

    /// By the name of the organisation, then of the sheet.
    List<OwnSheet> published() {
        return db.sql("SELECT * FROM conversation_own WHERE published IS NOT NULL ORDER BY organisation_name, name, id")
                .query(OwnStore::toSheet).list();
    }

    Optional<OwnSheet> published(String id) {
        return db.sql("SELECT * FROM conversation_own WHERE published IS NOT NULL AND id = :id").param("id", id)
                .query(OwnStore::toSheet).optional();
    }

    void offer(OwnSheet sheet, LocalDate evening) {
        db.sql("UPDATE conversation_own SET evening_offered = :day WHERE id = :id")
                .param("day", evening.toString()).param("id", sheet.id()).update();
    }

    void use(OwnSheet sheet, LocalDate today) {
        db.sql("UPDATE conversation_own SET used_on = :today WHERE id = :id")
                .param("today", today.toString()).param("id", sheet.id()).update();
    }

    List<OwnSheet> unusedSince(LocalDate day, int most) {
        return db.sql("SELECT * FROM conversation_own WHERE used_on < :day ORDER BY used_on LIMIT :most")
                .param("day", day.toString()).param("most", most).query(OwnStore::toSheet).list();
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
