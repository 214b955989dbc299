package balans.fuzz;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balans.screening.questionnaire.FhirImportFuzz;
import balans.sealed.EnvelopeFuzz;
import balans.sealed.ManifestFuzz;
import balans.web.export.CsvFuzz;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S13: bytes that nobody meant to send; `bin/fuzz` does the same for as long as it is told, and cleverly")
class FuzzTest {

    private static final int ROUNDS = 400;
    private static final Map<String, Consumer<byte[]>> TARGETS = Map.of("envelope", EnvelopeFuzz::fuzzerTestOneInput,
            "manifest", ManifestFuzz::fuzzerTestOneInput, "csv", CsvFuzz::fuzzerTestOneInput,
            "fhir", FhirImportFuzz::fuzzerTestOneInput);

    @ParameterizedTest
    @ValueSource(strings = {"envelope", "manifest", "csv", "fhir"})
    void whatIsChangedAtRandomIsReadOrRefused(String target) {
        var random = new Random(target.hashCode());
        var seeds = Seeds.OF.get(target);
        seeds.forEach(TARGETS.get(target));
        for (int round = 0; round < ROUNDS; round++) {
            TARGETS.get(target).accept(changed(seeds.get(round % seeds.size()), random));
        }
    }

    @Test
    void aTargetFailsWhenSomethingElseIsThrown() {
        assertThatThrownBy(() -> FhirImportFuzz.fuzzerTestOneInput(null)).isInstanceOf(NullPointerException.class);
    }

    private static byte[] changed(byte[] seed, Random random) {
        var bytes = random.nextInt(4) == 0 ? Arrays.copyOf(seed, random.nextInt(seed.length + 8)) : seed.clone();
        for (int i = 0; i <= random.nextInt(6) && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
