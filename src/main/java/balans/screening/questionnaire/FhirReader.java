package balans.screening.questionnaire;

import static balans.screening.questionnaire.QuestionnaireTree.fields;

import balans.screening.questionnaire.Flaw.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// FHIR R4 Questionnaire into the tree of our own format, which is then read as a YAML file is. Of another maker's file
/// the questions, options, weights and translations come along; what FHIR cannot say (bands, advice) must be in our
/// extension, because inventing a limit between colours is not for a program.
final class FhirReader {

    private static final int MAX_DEPTH = 60;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build()).build()).build();

    private final String file;

    private FhirReader(String file) {
        this.file = file;
    }

    static Yaml read(String file, String text) {
        var tree = new FhirReader(file).tree(parsed(file, text));
        return new Yaml(file, "", Map.of(QuestionnaireFile.TOP, tree));
    }

    private static JsonNode parsed(String file, String text) {
        try {
            var root = JSON.readTree(text);
            if (root.isObject() && root.path("resourceType").asString("").equals("Questionnaire")) {
                return root;
            }
        } catch (JacksonException unreadable) {
            var where = unreadable.getLocation();
            throw new UnfitFile(file, "", Rule.NOT_JSON,
                    where == null ? "" : "%d:%d".formatted(where.getLineNr(), where.getColumnNr()));
        }
        throw new UnfitFile(file, "resourceType", Rule.NOT_A_QUESTIONNAIRE, "");
    }

    private Map<String, Object> tree(JsonNode root) {
        if (!root.path("language").asString(Words.SOURCE).split("-")[0].equals(Words.SOURCE)) {
            throw new UnfitFile(file, "language", Rule.SOURCE_LANGUAGE, root.path("language").asString(""));
        }
        var tree = new LinkedHashMap<String, Object>(rest(root));
        tree.put("id", Fhir.nameIn(text(root, "", "url")));
        tree.put("versie", text(root, "", "version"));
        tree.put("titel", text(root, "", "title"));
        tree.putIfAbsent("label", "");
        tree.putIfAbsent("auteur", root.path("publisher").asString(""));
        tree.putIfAbsent("auteursrecht", root.path("copyright").asString(""));
        var questions = new ArrayList<Map<String, Object>>();
        var items = root.path("item");
        for (int i = 0; i < items.size(); i++) {
            if (!isScore(items.get(i))) {
                questions.add(question(items.get(i), "item[" + i + "]", questions.size() + 1));
            }
        }
        tree.put("vragen", questions);
        return tree;
    }

    private Map<String, Object> rest(JsonNode root) {
        var extensions = root.path("extension");
        for (int i = 0; i < extensions.size(); i++) {
            if (extensions.get(i).path("url").asString("").equals(Fhir.REST)) {
                return FhirTree.read(file, "extension[" + i + "].extension", extensions.get(i).path("extension"), 0);
            }
        }
        throw new UnfitFile(file, "extension(" + Fhir.REST + ")", Rule.MISSING, "");
    }

    private static boolean isScore(JsonNode item) {
        return item.path("readOnly").asBoolean(false) || find(item, Fhir.CALCULATED) != null;
    }

    private Map<String, Object> question(JsonNode item, String path, int number) {
        if (!item.path("type").asString("").equals("choice")) {
            throw new UnfitFile(file, path + ".type", Rule.KNOWN, item.path("type").asString(""));
        }
        var options = new ArrayList<Map<String, Object>>();
        var given = item.path("answerOption");
        for (int i = 0; i < given.size(); i++) {
            options.add(option(given.get(i), path + ".answerOption[" + i + "]", i + 1));
        }
        if (options.isEmpty()) {
            throw new UnfitFile(file, path + ".answerOption", Rule.MISSING, "");
        }
        var made = fields("id", text(item, path, "linkId"), "nummer", number,
                "thema", item.path("code").path(0).path("code").asString(""),
                "omgekeerd", reversed(item, options), "tekst", words(item, path, "text"), "antwoorden", options);
        var below = item.path("item");
        for (int i = 0; i < below.size(); i++) {
            if (!below.get(i).path("type").asString("").equals("display")) {
                throw new UnfitFile(file, path + ".item[" + i + "].type", Rule.KNOWN, below.get(i).path("type").asString(""));
            }
            made.put("hulptekst", words(below.get(i), path + ".item[" + i + "]", "text"));
        }
        return made;
    }

    private static boolean reversed(JsonNode item, List<Map<String, Object>> options) {
        var said = find(item, Fhir.REVERSE);
        return said != null ? said.path("valueBoolean").asBoolean(false)
                : (int) options.getFirst().get("gewicht") > (int) options.getLast().get("gewicht");
    }

    private Map<String, Object> option(JsonNode option, String path, int value) {
        var coding = option.path("valueCoding");
        if (!coding.isObject()) {
            throw new UnfitFile(file, path + ".valueCoding", Rule.MISSING, "");
        }
        return fields("volgorde", value, "gewicht", weight(option, coding, path),
                "tekst", words(coding, path + ".valueCoding", "display"));
    }

    /// In any of the places where R4 and its successors write a weight.
    private int weight(JsonNode option, JsonNode coding, String path) {
        for (var place : List.of(option, coding)) {
            for (var url : List.of(Fhir.ORDINAL_VALUE, Fhir.ITEM_WEIGHT)) {
                var found = find(place, url);
                if (found != null) {
                    var weight = found.path("valueDecimal");
                    if (!weight.isNumber() || weight.doubleValue() != (int) weight.doubleValue()) {
                        throw new UnfitFile(file, path + ".extension(" + url + ")", Rule.NUMBER, weight.toString());
                    }
                    return (int) weight.doubleValue();
                }
            }
        }
        throw new UnfitFile(file, path + ".extension(" + Fhir.ORDINAL_VALUE + ")", Rule.MISSING, "");
    }

    private static @Nullable JsonNode find(JsonNode place, String url) {
        for (var extension : place.path("extension")) {
            if (extension.path("url").asString("").equals(url)) {
                return extension;
            }
        }
        return null;
    }

    private Map<String, Object> words(JsonNode place, String path, String key) {
        var words = new LinkedHashMap<String, Object>();
        words.put(Words.SOURCE, text(place, path, key));
        for (var extension : place.path("_" + key).path("extension")) {
            if (extension.path("url").asString("").equals(Fhir.TRANSLATION)) {
                var language = find(extension, "lang");
                var content = find(extension, "content");
                if (language == null || content == null || !content.path("valueString").isString()) {
                    throw new UnfitFile(file, path + "._" + key, Rule.MISSING, "lang, content");
                }
                words.putIfAbsent(language.path("valueCode").asString(""), content.path("valueString").stringValue());
            }
        }
        return words;
    }

    private String text(JsonNode place, String path, String key) {
        var value = place.path(key);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new UnfitFile(file, path.isEmpty() ? key : path + "." + key, value.isMissingNode() ? Rule.MISSING : Rule.TEXT, "");
        }
        return value.stringValue();
    }
}
