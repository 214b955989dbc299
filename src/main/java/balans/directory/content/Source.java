package balans.directory.content;

import java.util.List;
import java.util.stream.Collectors;

/// Which document something comes from, in words.
final class Source {

    private Source() {}

    static String words(List<String> documents) {
        return documents.stream().map(Source::title).collect(Collectors.joining("; "));
    }

    private static String title(String document) {
        return switch (document) {
            case "000" -> "Gespreksagenda’s Digitale Balans";
            case "001" -> "Landelijke Agenda Jong & Online (juni 2026)";
            case "002" -> "Het Zorglandschap van het jonge kind";
            case "003" -> "Balans-Monitor";
            case "004" -> "De Balansmeter (aanbod VWVJ, 2020)";
            default -> "aangevuld door de redactie"; // not sealed: content files
        };
    }
}
