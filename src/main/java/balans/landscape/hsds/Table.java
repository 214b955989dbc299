package balans.landscape.hsds;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table of the package. `keys`: the columns that must name an object of another table.
record Table(String entity, String file, List<Column> columns, Map<String, String> keys) {

    record Column(String name, String type, String format, boolean required, Set<String> choices) {

        boolean isNumber() {
            return type.equals("number");
        }
    }

    boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }

    boolean isNumber(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column) && c.isNumber());
    }
}
