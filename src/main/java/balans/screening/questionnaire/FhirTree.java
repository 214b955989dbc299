package balans.screening.questionnaire;

import static balans.screening.questionnaire.QuestionnaireTree.fields;

import balans.screening.questionnaire.Flaw.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Mappings and lists as nested FHIR extensions, and back: a field is an extension with its name, an entry of a list one
/// that is called `-`.
final class FhirTree {

    private static final String ENTRY = "-";
    private static final int MAX_DEPTH = 8;

    private FhirTree() {}

    /// Empty texts and empty lists are left out: FHIR knows neither.
    static List<Map<String, Object>> of(Map<String, Object> tree) {
        var made = new ArrayList<Map<String, Object>>();
        tree.forEach((name, value) -> {
            if (!value.equals("") && !value.equals(List.of())) {
                made.add(extension(name, value));
            }
        });
        return made;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> extension(String name, Object value) {
        return switch (value) {
            case Boolean flag -> fields("url", name, "valueBoolean", flag);
            case Integer number -> fields("url", name, "valueInteger", number);
            case String text -> fields("url", name, "valueString", text);
            case Map<?, ?> mapping -> fields("url", name, "extension", of((Map<String, Object>) mapping));
            case List<?> list -> fields("url", name, "extension", list.stream().map(entry -> extension(ENTRY, entry)).toList());
            default -> throw new IllegalArgumentException(name); // not sealed: a tree holds nothing else
        };
    }

    static Map<String, Object> read(String file, String path, JsonNode extensions, int depth) {
        if (depth > MAX_DEPTH) {
            throw new UnfitFile(file, path, Rule.TOO_LARGE, "");
        }
        var tree = new LinkedHashMap<String, Object>();
        for (int i = 0; i < extensions.size(); i++) {
            var extension = extensions.get(i);
            var at = path + "[" + i + "]";
            var name = extension.path("url").asString("");
            if (tree.put(name, value(file, at, extension, depth)) != null) {
                throw new UnfitFile(file, at, Rule.TWICE, name);
            }
        }
        return tree;
    }

    private static Object value(String file, String path, JsonNode extension, int depth) {
        var nested = extension.path("extension");
        if (extension.path("valueBoolean").isBoolean()) {
            return extension.path("valueBoolean").booleanValue();
        }
        if (extension.path("valueInteger").canConvertToInt()) {
            return extension.path("valueInteger").intValue();
        }
        if (extension.path("valueString").isString()) {
            return extension.path("valueString").stringValue();
        }
        if (!nested.isArray() || nested.isEmpty()) {
            throw new UnfitFile(file, path, Rule.MISSING, "value[x]");
        }
        if (!ENTRY.equals(nested.get(0).path("url").asString(""))) {
            return read(file, path + ".extension", nested, depth + 1);
        }
        var entries = new ArrayList<Object>();
        for (int i = 0; i < nested.size(); i++) {
            entries.add(value(file, path + ".extension[" + i + "]", nested.get(i), depth + 1));
        }
        return entries;
    }
}
