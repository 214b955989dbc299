package balans.fuzz;

import balans.screening.questionnaire.FhirImportFuzz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Inputs to begin with, for each target of `bin/fuzz`; the program writes them to a folder for the fuzzer.
final class Seeds {

    private static final String MEMBERS = """
            {"version":3,"epoch":2,"members":[{"memberId":"m1","kid":"AAAA","role":"NURSE","since":"2026-11-22"}]}""";

    private Seeds() {}

    static final Map<String, List<byte[]>> OF = Map.of(
            "envelope", List.of(new byte[] {1, 0, 10, 1}, new byte[] {2, 0, 3, 65}, utf8("\3{\"v\":1,\"a\":[1,null]}"), new byte[1707]),
            "manifest", List.of(utf8(MEMBERS), utf8(MEMBERS.replace("\"epoch\":2,", "")), utf8("{}"), utf8("[]")),
            "csv", List.of(utf8("Naam;Klas\n\"Yılmaz\";1KA\n"), utf8("a,b\n'=1+1,\"x\"\"y\"\n"), utf8("\uFEFFa;b\r\n;\r\n\r\nc")),
            "fhir", List.of(utf8(FhirImportFuzz.example()), utf8("vragenlijst:\n  id: a\n"), utf8("{\"resourceType\":\"Questionnaire\"}")));

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[1]));
        var seeds = OF.get(arguments[0]);
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
