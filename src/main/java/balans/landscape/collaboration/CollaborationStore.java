package balans.landscape.collaboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CollaborationStore {

    private final JdbcClient db;

    CollaborationStore(JdbcClient db) {
        this.db = db;
    }

    void put(Collaboration c) {
        db.sql("""
                INSERT INTO landscape_collaboration (id, kind, name, region, about, url, checked_on)
                VALUES (:id, :kind, :name, :region, :about, :url, :checked)
                ON CONFLICT (id) DO UPDATE SET kind = :kind, name = :name, region = :region, about = :about, url = :url,
                    checked_on = :checked
                """)
                .param("id", c.id()).param("kind", c.kind().name()).param("name", c.name()).param("region", c.region())
                .param("about", c.about()).param("url", c.url()).param("checked", c.checkedOn().toString()).update();
        putMembers(c.id(), c.members());
    }

    void put(ChainAgreement a) {
        db.sql("""
                INSERT INTO landscape_chain (id, kind, topic, title, collaboration, url, agreed_on, review_on)
                VALUES (:id, :kind, :topic, :title, :collaboration, :url, :agreed, :review)
                ON CONFLICT (id) DO UPDATE SET kind = :kind, topic = :topic, title = :title, collaboration = :collaboration,
                    url = :url, agreed_on = :agreed, review_on = :review
                """)
                .param("id", a.id()).param("kind", a.kind().name()).param("topic", a.topic()).param("title", a.title())
                .param("collaboration", a.collaboration(), java.sql.Types.VARCHAR).param("url", a.url())
                .param("agreed", a.agreedOn() == null ? "" : a.agreedOn().toString())
                .param("review", a.reviewOn().toString()).update();
        putMembers(a.id(), a.parties());
    }

    void remove(String id) {
        putMembers(id, List.of());
        db.sql("DELETE FROM landscape_chain WHERE id = :id").param("id", id).update();
        db.sql("DELETE FROM landscape_collaboration WHERE id = :id").param("id", id).update();
    }

    List<Collaboration> collaborations() {
        return db.sql("SELECT * FROM landscape_collaboration ORDER BY name, id").query(this::readCollaboration).list();
    }

    Optional<Collaboration> collaboration(String id) {
        return db.sql("SELECT * FROM landscape_collaboration WHERE id = :id").param("id", id).query(this::readCollaboration).optional();
    }

    List<ChainAgreement> agreements() {
        return db.sql("SELECT * FROM landscape_chain ORDER BY title, id").query(this::readAgreement).list();
    }

    Optional<ChainAgreement> agreement(String id) {
        return db.sql("SELECT * FROM landscape_chain WHERE id = :id").param("id", id).query(this::readAgreement).optional();
    }

    private void putMembers(String owner, List<Member> members) {
        db.sql("DELETE FROM landscape_member WHERE owner = :owner").param("owner", owner).update();
        for (int i = 0; i < members.size(); i++) {
            db.sql("INSERT INTO landscape_member (owner, position, name, organisation) VALUES (:owner, :position, :name, :organisation)")
                    .param("owner", owner).param("position", i).param("name", members.get(i).name())
                    .param("organisation", members.get(i).organisation()).update();
        }
    }

    private List<Member> membersOf(String owner) {
        return db.sql("SELECT name, organisation FROM landscape_member WHERE owner = :owner ORDER BY position")
                .param("owner", owner).query((row, i) -> new Member(row.getString("name"), row.getString("organisation"))).list();
    }

    private Collaboration readCollaboration(ResultSet row, int index) throws SQLException {
        return new Collaboration(row.getString("id"), Collaboration.Kind.valueOf(row.getString("kind")), row.getString("name"),
                row.getString("region"), row.getString("about"), row.getString("url"),
                LocalDate.parse(row.getString("checked_on")), membersOf(row.getString("id")));
    }

    private ChainAgreement readAgreement(ResultSet row, int index) throws SQLException {
        return new ChainAgreement(row.getString("id"), ChainAgreement.Kind.valueOf(row.getString("kind")), row.getString("topic"),
                row.getString("title"), row.getString("collaboration"), row.getString("url"), day(row.getString("agreed_on")),
                LocalDate.parse(row.getString("review_on")), membersOf(row.getString("id")));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
