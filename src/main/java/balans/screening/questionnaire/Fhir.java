package balans.screening.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Addresses and names of FHIR R4, and our own below `urn:balans:`.
final class Fhir {

    static final String ORDINAL_VALUE = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    static final String ITEM_WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";
    static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";
    static final String VARIABLE = "http://hl7.org/fhir/StructureDefinition/variable";
    static final String ITEM_CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
    static final String CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
    static final String REST = "urn:balans:fhir:vragenlijst";
    static final String REVERSE = "urn:balans:fhir:omgekeerd";
    static final String THEME = "urn:balans:fhir:thema";
    static final String SCORE = "score";
    private static final String QUESTIONNAIRE = "urn:balans:vragenlijst:";
    private static final int ID_MAX_CHARS = 64;

    private Fhir() {}

    static String url(Questionnaire asked) {
        return QUESTIONNAIRE + asked.name();
    }

    /// Of another maker's address the last part becomes the name.
    static String nameIn(String url) {
        return url.startsWith(QUESTIONNAIRE) ? url.substring(QUESTIONNAIRE.length())
                : url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1).toLowerCase(Locale.ROOT);
    }

    static String options(Questionnaire asked, String item) {
        return url(asked) + ":" + item;
    }

    static String id(Questionnaire asked) {
        var id = asked.id().replace('/', '-');
        return id.substring(0, Math.min(id.length(), ID_MAX_CHARS));
    }

    static String machineName(Questionnaire asked) {
        var letters = asked.name().replaceAll("[^A-Za-z0-9]", "_");
        return "Q_" + letters;
    }

    static Map<String, Object> helpControl() {
        return QuestionnaireTree.fields("url", ITEM_CONTROL, "valueCodeableConcept", QuestionnaireTree.fields(
                "coding", List.of(QuestionnaireTree.fields(
                        "system", "http://hl7.org/fhir/questionnaire-item-control", "code", "help"))));
    }
}
