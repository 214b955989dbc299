package balans.agenda.feed;

import balans.agenda.edition.Edition;
import balans.web.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The agenda as data sets that catalogues of open data take over (DCAT-AP-NL 3.0), and as search engines read it
/// (schema.org). Both as JSON-LD with their context inside: nobody has to fetch one.
@Component
class Catalogue {

    private record Other(String page, String title, String about) {}

    private static final String DUTCH = "http://publications.europa.eu/resource/authority/language/NLD";
    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    private static final String SOCIETY = "http://publications.europa.eu/resource/authority/data-theme/SOCI";
    private static final String QUARTERLY = "http://publications.europa.eu/resource/authority/frequency/QUARTERLY";
    private static final String IRREGULAR = "http://publications.europa.eu/resource/authority/frequency/IRREG";
    /// What else of this installation is open: its page, and its words.
    private static final List<Other> OTHERS = List.of(
            new Other("/zorglandschap/hier", "agenda.feed.dcat.landscape", "agenda.feed.dcat.landscape.about"),
            new Other("/bronnen", "agenda.feed.dcat.sources", "agenda.feed.dcat.sources.about"),
            new Other("/organisaties", "agenda.feed.dcat.organisations", "agenda.feed.dcat.organisations.about"),
            new Other("/kalender", "agenda.feed.dcat.calendar", "agenda.feed.dcat.calendar.about"));
    private static final Map<String, String> CONTEXT = Map.of("dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/", "foaf", "http://xmlns.com/foaf/0.1/", "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final Text texts;

    Catalogue(Text texts) {
        this.texts = texts;
    }

    Map<String, Object> dcat(List<Edition> editions, String here) {
        var sets = new ArrayList<Map<String, Object>>();
        sets.add(set(here + "/agenda#gegevens", texts.of("agenda.edition.name"), texts.of("agenda.feed.dcat.now"),
                here, "/agenda", List.of("json", "csv"), QUARTERLY, editions.isEmpty() ? "" : editions.getFirst().asOf().toString()));
        editions.forEach(edition -> sets.add(set(here + edition.address() + "#gegevens",
                edition.title() + ", " + edition.month(), texts.of("agenda.feed.dcat.edition", edition.month()),
                here, edition.address(), List.of("json", "csv", "pdf", "odt"), QUARTERLY, edition.asOf().toString())));
        OTHERS.forEach(other -> sets.add(set(here + other.page() + "#gegevens", texts.of(other.title()), texts.of(other.about()),
                here, other.page(), List.of("json", "csv"), IRREGULAR, "")));
        var catalogue = new LinkedHashMap<String, Object>();
        catalogue.put("@context", CONTEXT);
        catalogue.put("@id", here + "/agenda/catalogus.jsonld");
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", dutch(texts.of("agenda.feed.dcat.title")));
        catalogue.put("dct:description", dutch(texts.of("agenda.feed.dcat.about")));
        catalogue.put("dct:language", id(DUTCH));
        catalogue.put("dct:publisher", publisher(here));
        catalogue.put("foaf:homepage", id(here + "/agenda"));
        catalogue.put("dcat:dataset", sets);
        return catalogue;
    }

    private Map<String, Object> set(
            String id, String title, String about, String here, String page, List<String> endings, String often,
            String day) {
        var set = new LinkedHashMap<String, Object>();
        set.put("@id", id);
        set.put("@type", "dcat:Dataset");
        set.put("dct:identifier", id);
        set.put("dct:title", dutch(title));
        set.put("dct:description", dutch(about));
        set.put("dct:language", id(DUTCH));
        set.put("dct:publisher", publisher(here));
        set.put("dct:accessRights", id(PUBLIC));
        set.put("dct:accrualPeriodicity", id(often));
        set.put("dcat:theme", id(SOCIETY));
        set.put("dcat:landingPage", id(here + page));
        set.put("dcat:contactPoint", Map.of("@id", here + "/agenda#contact", "@type", "vcard:Organization",
                "vcard:fn", texts.of("agenda.feed.publisher"), "vcard:hasURL", id(here + "/agenda/partijen")));
        if (!day.isEmpty()) {
            set.put("dct:modified", Map.of("@type", "xsd:date", "@value", day));
        }
        set.put("dcat:distribution", endings.stream().map(ending -> distribution(here, page, ending)).toList());
        return set;
    }

    private static Map<String, Object> distribution(String here, String page, String ending) {
        var file = here + page + "." + ending;
        return Map.of("@id", file, "@type", "dcat:Distribution", "dcat:accessURL", id(file), "dcat:downloadURL", id(file),
                "dct:format", id(FILE_TYPE + ending.toUpperCase()), "dcat:mediaType", id(MEDIA + mediaType(ending)));
    }

    private static String mediaType(String ending) {
        return switch (ending) {
            case "csv" -> "text/csv";
            case "odt" -> "application/vnd.oasis.opendocument.text";
            default -> "application/" + ending; // not sealed: the ending of a file
        };
    }

    private Map<String, Object> publisher(String here) {
        return Map.of("@id", here + "/agenda#uitgever", "@type", "foaf:Agent", "foaf:name", dutch(texts.of("agenda.feed.publisher")));
    }

    private static Map<String, String> dutch(String text) {
        return Map.of("@language", "nl", "@value", text);
    }

    private static Map<String, String> id(String address) {
        return Map.of("@id", address);
    }
}
