package balans.database;

import java.util.Map;

/// The dialect differences that migrations need, as Flyway placeholders. Statements have none.
public enum DatabaseKind {
    SQLITE(Map.of("identity", "INTEGER PRIMARY KEY AUTOINCREMENT", "blob", "BLOB")),
    POSTGRESQL(Map.of("identity", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "blob", "BYTEA"));

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
