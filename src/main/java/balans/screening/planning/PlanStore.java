package balans.screening.planning;

import balans.kernel.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanStore {

    /// A centre with something that its people were not told of: answers after `told`, up to `newest`.
    record News(OrganisationId centre, long newest) {}

    private final JdbcClient db;

    PlanStore(JdbcClient db) {
        this.db = db;
    }

    Plan of(OrganisationId centre) {
        return db.sql("SELECT * FROM screening_plan WHERE centre = :centre").param("centre", centre.value())
                .query((row, index) -> new Plan(row.getInt("first_after"), row.getInt("again_after"), row.getInt("stop_after"),
                        row.getInt("talk_share"), row.getInt("minutes"), row.getInt("news") == 1))
                .optional().orElse(Plan.USUAL);
    }

    void put(OrganisationId centre, Plan plan) {
        db.sql("""
                INSERT INTO screening_plan (centre, first_after, again_after, stop_after, talk_share, minutes, news)
                VALUES (:centre, :first, :again, :stop, :share, :minutes, :news)
                ON CONFLICT (centre) DO UPDATE SET first_after = excluded.first_after, again_after = excluded.again_after,
                    stop_after = excluded.stop_after, talk_share = excluded.talk_share, minutes = excluded.minutes,
                    news = excluded.news
                """)
                .param("centre", centre.value()).param("first", plan.firstAfter()).param("again", plan.againAfter())
                .param("stop", plan.stopAfter()).param("share", plan.talkShare()).param("minutes", plan.minutes())
                .param("news", plan.news() ? 1 : 0).update();
    }

    /// Of those who want to be told, at most once a day.
    List<News> untold(LocalDate today) {
        return db.sql("""
                SELECT p.centre, max(a.seq) AS newest FROM screening_plan p
                JOIN screening_answer a ON a.centre = p.centre
                LEFT JOIN screening_news n ON n.centre = p.centre
                WHERE p.news = 1 AND (n.centre IS NULL OR a.seq > n.seq AND n.told_on <> :today)
                GROUP BY p.centre ORDER BY p.centre
                """)
                .param("today", today.toString())
                .query((row, index) -> new News(new OrganisationId(row.getString("centre")), row.getLong("newest"))).list();
    }

    /// False when another node was first.
    boolean told(News news, LocalDate today) {
        return db.sql("""
                INSERT INTO screening_news (centre, seq, told_on) VALUES (:centre, :seq, :today)
                ON CONFLICT (centre) DO UPDATE SET seq = excluded.seq, told_on = excluded.told_on
                WHERE screening_news.seq < excluded.seq
                """)
                .param("centre", news.centre().value()).param("seq", news.newest()).param("today", today.toString())
                .update() == 1;
    }

    Optional<Shared> shared(String centre) {
        return db.sql("SELECT figures, shared_on FROM screening_shared_figures WHERE centre = :centre").param("centre", centre)
                .query((row, index) -> new Shared(row.getString("figures"), LocalDate.parse(row.getString("shared_on"))))
                .optional();
    }

    record Shared(String figures, LocalDate on) {}

    void share(OrganisationId centre, String figures, LocalDate today) {
        db.sql("""
                INSERT INTO screening_shared_figures (centre, figures, shared_on) VALUES (:centre, :figures, :today)
                ON CONFLICT (centre) DO UPDATE SET figures = excluded.figures, shared_on = excluded.shared_on
                """)
                .param("centre", centre.value()).param("figures", figures).param("today", today.toString()).update();
    }

    void unshare(OrganisationId centre) {
        db.sql("DELETE FROM screening_shared_figures WHERE centre = :centre").param("centre", centre.value()).update();
    }
}
