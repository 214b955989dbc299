package balans.database;

import java.util.Map;

/// The dialect differences that migrations need, as Flyway placeholders. Statements have none. `bytewise`: in the order of
/// the bytes, whatever language the database sorts in. `clustered`: the rows lie in their key, where a database can do that. `stay`:
/// a line of an access log is not removed while its log has an end.
public enum DatabaseKind {
    SQLITE(Map.of("identity", "INTEGER PRIMARY KEY AUTOINCREMENT", "blob", "BLOB", "bytewise", "COLLATE BINARY",
            "clustered", "WITHOUT ROWID",
            "stay_function", "SELECT 1", "stay", "WHEN EXISTS (SELECT 1 FROM identity_access_head WHERE organisation = "
                    + "OLD.organisation) BEGIN SELECT RAISE(ABORT, 'unchangeable'); END",
            "refuse_function", "SELECT 1", "refuse", "BEGIN SELECT RAISE(ABORT, 'unchangeable'); END")),
    POSTGRESQL(Map.of("identity", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "blob", "BYTEA",
            "bytewise", "COLLATE \"C\"", "clustered", "",
            "stay_function", "CREATE FUNCTION balans_stay() RETURNS trigger LANGUAGE plpgsql AS "
                    + "'BEGIN IF EXISTS (SELECT 1 FROM identity_access_head WHERE organisation = OLD.organisation) "
                    + "THEN RAISE EXCEPTION ''unchangeable''; END IF; RETURN OLD; END'",
            "stay", "FOR EACH ROW EXECUTE FUNCTION balans_stay()",
            "refuse_function", "CREATE FUNCTION balans_refuse() RETURNS trigger LANGUAGE plpgsql AS "
                    + "'BEGIN RAISE EXCEPTION ''unchangeable''; END'",
            "refuse", "FOR EACH ROW EXECUTE FUNCTION balans_refuse()"));

    private final Map<String, String> placeholders;

    DatabaseKind(Map<String, String> placeholders) {
        this.placeholders = placeholders;
    }

    public static DatabaseKind of(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:postgresql:") ? POSTGRESQL : SQLITE;
    }

    public Map<String, String> placeholders() {
        return placeholders;
    }
}
