package balans.landscape.written;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where a service can be: the two countries of Balans, with the form of their postcodes and their provinces. A package
/// needs a province with each address.
final class Countries {

    static final List<String> KNOWN = List.of("NL", "BE");
    static final Map<String, List<String>> PROVINCES = Map.of(
            "NL", List.of("Drenthe", "Flevoland", "Friesland", "Gelderland", "Groningen", "Limburg", "Noord-Brabant",
                    "Noord-Holland", "Overijssel", "Utrecht", "Zeeland", "Zuid-Holland"),
            "BE", List.of("Antwerpen", "Brussel", "Henegouwen", "Limburg", "Luik", "Luxemburg", "Namen", "Oost-Vlaanderen",
                    "Vlaams-Brabant", "Waals-Brabant", "West-Vlaanderen"));
    private static final Map<String, String> POSTCODES = Map.of("NL", "[1-9]\\d{3} ?[A-Za-z]{2}", "BE", "[1-9]\\d{3}");

    private Countries() {}

    static boolean isPostcode(String country, String postcode) {
        return POSTCODES.containsKey(country) && postcode.matches(POSTCODES.get(country));
    }

    static boolean has(String country, String province) {
        return PROVINCES.getOrDefault(country, List.of()).contains(province);
    }

    static Set<String> languages() {
        return Set.copyOf(LANGUAGES);
    }

    static final List<String> LANGUAGES = List.of("nl", "en", "fr", "de", "tr", "ar", "pl", "uk", "ti", "so", "es", "vgt", "dse");
}
