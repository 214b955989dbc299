package balans.agenda.feed;

import static org.assertj.core.api.Assertions.assertThat;

import balans.agenda.edition.TestEditions;
import balans.support.Databases;
import balans.support.Visitor;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DictionaryTest {

    private final Visitor anybody = new Visitor(TestEditions.on(Databases.SQLITE).url());

    @Test
    @DisplayName("R001-28: every field of every file is explained, in words and not only by its name")
    void everyPublicFieldIsExplained() {
        var explained = new TreeSet<String>();
        for (var meaning : Visitor.json(anybody.get("/agenda/velden.json"))) {
            var name = meaning.get("name").asString();
            assertThat(meaning.get("label").asString()).isNotBlank().isNotEqualTo(name);
            assertThat(meaning.get("about").asString()).as(name).isNotBlank();
            explained.add(name);
        }
        var used = new TreeSet<String>();
        names(Visitor.json(anybody.get("/agenda/edities/2026-06.json")), used);
        names(Visitor.json(anybody.get("/agenda/wijzigingen.json")).get("changes"), used);
        for (var file : new String[] {"/agenda/edities/2026-06.csv", "/agenda/wijzigingen.csv"}) {
            for (var column : anybody.get(file).body().substring(1).lines().findFirst().orElseThrow().split(";")) {
                used.add(column.replace("\"", ""));
            }
        }
        assertThat(explained).containsAll(used);
        assertThat(used).hasSizeGreaterThan(15);
    }

    private static void names(JsonNode node, Set<String> into) {
        if (node.isObject()) {
            node.propertyNames().forEach(name -> {
                into.add(name);
                names(node.get(name), into);
            });
        } else if (node.isArray()) {
            node.forEach(child -> names(child, into));
        }
    }
}
