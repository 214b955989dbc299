package balans.landscape.hsds;

import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Objects of HSDS 3.1 as its JSON says them. A page of objects is fetched level by level: the number of questions to
/// the database follows from the depth, not from how many objects there are.
@Component
class Nesting {

    private final RowStore rows;
    private final Tables tables;

    Nesting(RowStore rows, Tables tables) {
        this.rows = rows;
        this.tables = tables;
    }

    Map<String, Object> bare(Row row) {
        var table = tables.of(row.entity());
        var object = new LinkedHashMap<String, Object>();
        object.put("id", row.id());
        row.fields().forEach((name, words) -> object.put(name, table.isNumber(name) ? new BigDecimal(words) : words));
        return object;
    }

    /// With what they name themselves, as in a list.
    List<Map<String, Object>> listed(List<Row> some) {
        return nested(some, false);
    }

    List<Map<String, Object>> full(List<Row> some) {
        return nested(some, true);
    }

    private List<Map<String, Object>> nested(List<Row> some, boolean full) {
        if (some.isEmpty()) {
            return List.of();
        }
        var entity = some.getFirst().entity();
        var objects = some.stream().map(this::bare).toList();
        Shape.single(entity).forEach((property, one) -> {
            var targets = byId(rows.all(RowStore.PUBLIC, one.entity(), column(some, one.column())).values(), full);
            for (int i = 0; i < some.size(); i++) {
                var target = targets.get(some.get(i).text(one.column()));
                if (target != null) {
                    objects.get(i).put(property, target);
                }
            }
        });
        if (full) {
            hang(entity, some, objects);
        }
        return objects;
    }

    private void hang(String entity, List<Row> some, List<Map<String, Object>> objects) {
        var ids = some.stream().map(Row::id).toList();
        var byKind = rows.hangingOn(RowStore.PUBLIC, entity, ids).stream()
                .collect(Collectors.groupingBy(hanging -> hanging.row().entity()));
        Shape.many(entity).forEach((property, kind) -> {
            var below = byKind.getOrDefault(kind, List.of());
            var made = byId(below.stream().map(RowStore.Hanging::row).distinct().toList(), true);
            var lists = new HashMap<String, List<Map<String, Object>>>();
            below.forEach(hanging -> lists.computeIfAbsent(hanging.target(), t -> new ArrayList<>())
                    .add(made.get(hanging.row().id())));
            for (int i = 0; i < ids.size(); i++) {
                objects.get(i).put(property, lists.getOrDefault(ids.get(i), List.of()));
            }
        });
    }

    private Map<String, Map<String, Object>> byId(Collection<Row> some, boolean full) {
        var list = List.copyOf(some);
        var objects = full ? full(list) : list.stream().map(this::bare).toList();
        return objects.stream().collect(Collectors.toMap(object -> (String) object.get("id"), object -> object));
    }

    private static List<String> column(List<Row> some, String column) {
        return some.stream().map(row -> row.text(column)).filter(id -> !id.isEmpty()).distinct().toList();
    }
}
