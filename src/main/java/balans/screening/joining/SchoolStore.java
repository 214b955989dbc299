package balans.screening.joining;

import balans.kernel.OrganisationId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SchoolStore {

    private final JdbcClient db;

    SchoolStore(JdbcClient db) {
        this.db = db;
    }

    /// Also the schools of the class list about which nothing was said yet: those use it.
    List<School> of(OrganisationId centre) {
        return db.sql("""
                SELECT s.school, COALESCE(d.uses, 1) AS uses, COALESCE(d.everybody, 0) AS everybody,
                       COALESCE(d.class_wide, 0) AS class_wide, COALESCE(d.expected, 0) AS expected
                FROM (SELECT DISTINCT trim(school) AS school FROM screening_invitation
                      WHERE centre = :centre AND trim(school) <> ''
                      UNION SELECT school FROM screening_school WHERE centre = :centre) s
                LEFT JOIN screening_school d ON d.centre = :centre AND d.school = s.school
                ORDER BY s.school
                """)
                .param("centre", centre.value())
                .query((row, index) -> new School(row.getString("school"), row.getInt("uses") == 1,
                        row.getInt("everybody") == 1, row.getInt("class_wide") == 1, row.getInt("expected")))
                .list();
    }

    void put(OrganisationId centre, School school) {
        db.sql("""
                INSERT INTO screening_school (centre, school, uses, everybody, class_wide, expected)
                VALUES (:centre, :school, :uses, :everybody, :wide, :expected)
                ON CONFLICT (centre, school) DO UPDATE SET uses = excluded.uses, everybody = excluded.everybody,
                                                           class_wide = excluded.class_wide, expected = excluded.expected
                """)
                .param("centre", centre.value()).param("school", school.school()).param("uses", school.uses() ? 1 : 0)
                .param("everybody", school.everybody() ? 1 : 0).param("wide", school.classWide() ? 1 : 0)
                .param("expected", school.expected()).update();
    }

    void remove(OrganisationId centre, String school) {
        db.sql("DELETE FROM screening_school WHERE centre = :centre AND school = :school")
                .param("centre", centre.value()).param("school", school).update();
    }
}
