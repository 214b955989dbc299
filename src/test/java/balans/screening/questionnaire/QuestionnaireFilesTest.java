package balans.screening.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import balans.screening.questionnaire.Flaw.Rule;
import balans.support.FhirCheck;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R004-9, 11, 13, 25: a questionnaire out into a file and back")
class QuestionnaireFilesTest {

    private static final Questionnaire EXAMPLE = new Questionnaires().find("voorbeeldvragenlijst/0.1").orElseThrow();
    private static final String YAML = QuestionnaireTree.yaml(EXAMPLE);
    private static final String FHIR = FhirWriter.json(EXAMPLE);

    @Test
    void asYamlNothingIsLost() {
        assertThat(read("lijst.yaml", YAML)).isEqualTo(EXAMPLE);
    }

    @Test
    void asFhirNothingIsLost() {
        assertThat(read("lijst.json", FHIR)).isEqualTo(EXAMPLE);
    }

    @Test
    void theFhirIsFhir() {
        assertThat(FhirCheck.complaints(FHIR)).isEmpty();
        assertThat(FhirCheck.complaints(FHIR.replace("\"status\" : \"active\"", "\"status\" : \"bezig\""))).isNotEmpty();
    }

    @Test
    void weightsAreOrdinalValuesAndItemWeightsAndTheScoreIsAnExpression() {
        var json = JsonMapper.shared().readTree(FHIR);
        var option = json.at("/item/1/answerOption/0");
        assertThat(option.at("/extension/0/url").asString()).endsWith("/ordinalValue");
        assertThat(option.at("/extension/0/valueDecimal").asInt()).isEqualTo(4);
        assertThat(option.at("/valueCoding/extension/0/url").asString()).endsWith("/itemWeight");
        assertThat(option.at("/valueCoding/_display/extension/0/extension/1/valueString").asString()).isNotBlank();
        var score = json.at("/item/8");
        assertThat(score.at("/extension/0/url").asString()).endsWith("sdc-questionnaire-calculatedExpression");
        assertThat(score.at("/extension/0/valueExpression/expression").asString())
                .isEqualTo("iif(%beantwoord >= 6, (%som * 8 / %beantwoord).round(0).toInteger(), {})");
    }

    @Test
    void anotherMakersFileIsReadWithWeightsInEitherPlace() {
        var moved = FHIR.replace("StructureDefinition/ordinalValue", "StructureDefinition/iets-anders");
        assertThat(read("lijst.json", moved).items()).isEqualTo(EXAMPLE.items());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "versie: '0.1' | versie: 'nul punt een!' | vragenlijst.versie | VERSION",
        "titel: Voorbeeldvragenlijst | titel: [] | vragenlijst.titel | TEXT",
        "minimum: 0 | minimum: 1 | vragenlijst.score.minimum | EXTREMES",
        "maximaal: 2 | maximaal: 8 | vragenlijst.score.overgeslagen.maximaal | SKIPPED",
        "methode: naar-rato | methode: gemiddelde | vragenlijst.score.overgeslagen.methode | KNOWN",
        "tot: 12 | tot: 11 | vragenlijst.banden[1].van | BANDS_JOIN",
        "kleur: rood | kleur: paars | vragenlijst.banden[0].kleur | COLOUR",
        "vorm: cirkel | vorm: ster | vragenlijst.banden[2].vorm | SHAPE",
        "omgekeerd: true | omgekeerd: false | vragenlijst.vragen[1].omgekeerd | REVERSED",
        "nummer: 3 | nummer: 7 | vragenlijst.vragen[2].nummer | CONSECUTIVE",
        "richting: rtl | richting: achteruit | vragenlijst.talen[4].richting | DIRECTION",
        "id: v2 | id: v1 | vragenlijst.vragen[1].id | TWICE",
        "gewicht: 0 | gewicht: veel | vragenlijst.vragen[0].antwoorden[0].gewicht | NUMBER",
        "- id: tr | - id: xx | vragenlijst.vragen[0].tekst.tr | UNLISTED_LANGUAGE",
        "- id: tr | - id: xx | vragenlijst.vragen[0].tekst.xx | TRANSLATED",
    })
    void whatIsWrongInYamlHasAFileAPathAndARule(String was, String is, String path, Rule rule) {
        assertThat(YAML).contains(was);
        var text = Pattern.compile(Pattern.quote(was)).matcher(YAML).replaceFirst(is);
        assertThat(flaws("mijn lijst.yaml", text)).anySatisfy(flaw -> {
            assertThat(flaw.file()).isEqualTo("mijn lijst.yaml");
            assertThat(flaw.path()).isEqualTo(path);
            assertThat(flaw.rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"resourceType\" : \"Questionnaire\" | \"resourceType\" : \"Patient\" | resourceType | NOT_A_QUESTIONNAIRE",
        "\"version\" : \"0.1\" | \"version\" : 1 | version | TEXT",
        "\"type\" : \"choice\" | \"type\" : \"string\" | item[0].type | KNOWN",
        "urn:balans:fhir:vragenlijst | urn:van:een:ander | extension(urn:balans:fhir:vragenlijst) | MISSING",
        "\"language\" : \"nl\" | \"language\" : \"en\" | language | SOURCE_LANGUAGE",
        "\"display\" : \"nooit\" | \"display\" : 12 | item[0].answerOption[0].valueCoding.display | TEXT",
    })
    void whatIsWrongInFhirHasAPathInThatFile(String was, String is, String path, Rule rule) {
        assertThat(FHIR).contains(was);
        var text = Pattern.compile(Pattern.quote(was)).matcher(FHIR).replaceFirst(is);
        assertThat(flaws("lijst.json", text)).contains(new Flaw("lijst.json", path, rule, flaws("lijst.json", text).getFirst().found()));
    }

    @Test
    void aFileThatIsNoFileOfOursIsRefusedWhole() {
        assertThat(flaws("x", "")).extracting(Flaw::rule).containsExactly(Rule.EMPTY);
        assertThat(flaws("x", "a".repeat(ReadQuestionnaire.MAX_BYTES + 1))).extracting(Flaw::rule).containsExactly(Rule.TOO_LARGE);
        assertThat(flaws("x", "{")).extracting(Flaw::rule).containsExactly(Rule.NOT_JSON);
        assertThat(flaws("x", "- lijst")).extracting(Flaw::rule).containsExactly(Rule.MAPPING);
        assertThat(flaws("x", "a: 1\na: 2")).extracting(Flaw::rule).containsExactly(Rule.NOT_YAML);
        assertThat(flaws("x", "a: !!java.net.URL [http://localhost]")).extracting(Flaw::rule).containsExactly(Rule.NOT_YAML);
        assertThat(flaws("x", "a\0b")).extracting(Flaw::rule).containsExactly(Rule.NOT_YAML);
        assertThat(flaws("x", "{\"a\":".repeat(5000))).extracting(Flaw::rule).containsExactly(Rule.NOT_JSON);
        assertThatThrownBy(() -> ReadQuestionnaire.read("x", new byte[] {(byte) 0xc3, 0x28})).isInstanceOf(UnfitFile.class);
    }

    /// Whatever is cut, doubled or overwritten: either a questionnaire that fits, or flaws; never anything else.
    @Test
    void aDamagedFileGivesFlawsAndNeverAFault() {
        var random = new Random(7);
        for (var whole : List.of(YAML, FHIR)) {
            var bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (int round = 0; round < 150; round++) {
                var damaged = damaged(bytes, random);
                var thrown = catchThrowable(() -> ReadQuestionnaire.read("lijst", damaged));
                assertThat(thrown == null || thrown instanceof UnfitFile).as("round %d: %s", round, thrown).isTrue();
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        switch (random.nextInt(3)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes[random.nextInt(bytes.length)] = (byte) "{}[]:,\"'-0x\n &*!".charAt(random.nextInt(16));
            default -> { // not sealed: the third of three
                var from = random.nextInt(bytes.length - 200);
                System.arraycopy(bytes, random.nextInt(bytes.length - 200), bytes, from, random.nextInt(200));
            }
        }
        return bytes;
    }

    @Test
    void aValidatedInstrumentKeepsItsWordsInALaterVersion() {
        var locked = read("v1", YAML.replace("gevalideerd: false", "gevalideerd: true"));
        var later = YAML.replace("gevalideerd: false", "gevalideerd: true").replace("versie: '0.1'", "versie: '0.2'");
        assertThat(LockedWording.flaws("v2", locked, read("v2", later))).isEmpty();
        assertThat(LockedWording.flaws("v2", locked, read("v2", later.replaceAll("Als je contact opneemt", "x")))).isEmpty();
        assertThat(LockedWording.flaws("v2", locked, read("v2", later.replace("Hoe vaak geniet u van", "Geniet u soms van"))))
                .extracting(Flaw::path, Flaw::rule)
                .containsExactly(tuple("vragenlijst.vragen[0].tekst.nl", Rule.WORDING_LOCKED));
        assertThat(LockedWording.flaws("v2", EXAMPLE, read("v2", later.replace("Hoe vaak geniet u van", "Geniet u soms van"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"balansmeter,x", "x,De Balansmeter 2", "x,Balans-Meter", "x,BALANS METER"})
    void theNameOfTheInstrumentIsRecognised(String id, String title) {
        assertThat(Licence.isNeededFor(id, title)).isTrue();
        assertThat(Licence.isNeededFor("voorbeeldvragenlijst", "Voorbeeldvragenlijst")).isFalse();
    }

    private static Questionnaire read(String file, String text) {
        return ReadQuestionnaire.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Flaw> flaws(String file, String text) {
        return ((UnfitFile) catchThrowable(() -> read(file, text))).flaws();
    }
}
