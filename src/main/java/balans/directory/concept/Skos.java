package balans.directory.concept;

import balans.directory.entry.Entry;
import balans.web.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The vocabularies as SKOS: one preferred label a language, a notation that is unique in its scheme, no circles.
@Component
class Skos {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    private final Text texts;

    Skos(Text texts) {
        this.texts = texts;
    }

    String turtle(String site, Map<Scheme, List<Entry>> all) {
        var out = new StringBuilder("@prefix skos: <" + SKOS + "> .\n");
        all.forEach((scheme, concepts) -> {
            var iri = iri(site, scheme);
            out.append("\n<%s> a skos:ConceptScheme ;\n    skos:prefLabel %s .\n"
                    .formatted(iri, literal(title(scheme), "nl")));
            for (var concept : concepts) {
                out.append("\n<%s> a skos:Concept ;\n".formatted(iri(site, concept)));
                labels(concept).forEach((language, label) ->
                        out.append("    skos:prefLabel %s ;\n".formatted(literal(label, language))));
                if (concept.fields().has("meaning")) {
                    out.append("    skos:definition %s ;\n".formatted(literal(concept.fields().text("meaning"), "nl")));
                }
                out.append("    skos:notation \"%s\" ;\n".formatted(escaped(notation(concept))));
                if (concept.fields().has("broader")) {
                    out.append("    skos:broader <%s> ;\n".formatted(iri(site, scheme) + "#" + concept.fields().text("broader")));
                } else {
                    out.append("    skos:topConceptOf <%s> ;\n".formatted(iri));
                }
                out.append("    skos:inScheme <%s> .\n".formatted(iri));
            }
        });
        return out.toString();
    }

    String jsonLd(String site, Map<Scheme, List<Entry>> all) {
        var graph = new ArrayList<Map<String, Object>>();
        all.forEach((scheme, concepts) -> {
            var iri = Map.of("@id", iri(site, scheme));
            graph.add(new LinkedHashMap<>(Map.of("@id", iri(site, scheme), "@type", "skos:ConceptScheme",
                    "skos:prefLabel", value(title(scheme), "nl"))));
            for (var concept : concepts) {
                var node = new LinkedHashMap<String, Object>();
                node.put("@id", iri(site, concept));
                node.put("@type", "skos:Concept");
                node.put("skos:prefLabel", labels(concept).entrySet().stream()
                        .map(label -> value(label.getValue(), label.getKey())).toList());
                if (concept.fields().has("meaning")) {
                    node.put("skos:definition", value(concept.fields().text("meaning"), "nl"));
                }
                node.put("skos:notation", notation(concept));
                if (concept.fields().has("broader")) {
                    node.put("skos:broader", Map.of("@id", iri(site, scheme) + "#" + concept.fields().text("broader")));
                } else {
                    node.put("skos:topConceptOf", iri);
                }
                node.put("skos:inScheme", iri);
                graph.add(node);
            }
        });
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", Map.of("skos", SKOS));
        document.put("@graph", graph);
        return JsonMapper.shared().writeValueAsString(document);
    }

    private String title(Scheme scheme) {
        return texts.of("directory.scheme." + scheme.name());
    }

    private static Map<String, String> labels(Entry concept) {
        var labels = new TreeMap<String, String>();
        labels.put("nl", concept.title());
        concept.fields().lines("labels").stream().map(ConceptRegister.LABEL::matcher).filter(m -> m.matches())
                .forEach(label -> labels.put(label.group(1), label.group(2)));
        return labels;
    }

    private static String notation(Entry concept) {
        return concept.id().id().substring(concept.id().id().indexOf('.') + 1);
    }

    private static String iri(String site, Scheme scheme) {
        return site + "/begrippen/" + scheme.id();
    }

    private static String iri(String site, Entry concept) {
        return site + concept.id().address();
    }

    private static Map<String, String> value(String text, String language) {
        return Map.of("@value", text, "@language", language);
    }

    private static String literal(String text, String language) {
        return "\"" + escaped(text) + "\"@" + language;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }
}
