package balans.agenda.edition;

import static org.assertj.core.api.Assertions.assertThat;

import balans.support.Databases;
import balans.support.PdfUa;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The edition that comes with Balans, as files, each read back by a program that did not write it.
class EditionFilesTest {

    private static final String JUNE = "/agenda/edities/2026-06";

    private final RunningBalans balans = TestEditions.on(Databases.SQLITE);
    private final Visitor anybody = new Visitor(balans.url());
    private final List<String> titles = balans.part(Editions.class)
            .pieces(balans.part(Editions.class).published("2026-06")).stream().map(piece -> piece.title()).toList();

    @Test
    @DisplayName("issue 5: the edition of June 2026 is there, with 52 ambitions, and the next one is late by itself")
    void theEditionOfTheContentIsThere() {
        var page = anybody.get(JUNE).body();
        assertThat(page).contains("Landelijke Agenda, juni 2026", "data-late", "Vast adres");
        assertThat(balans.part(Editions.class).pieces(balans.part(Editions.class).published("2026-06")).stream()
                .filter(piece -> piece.kind().equals("ambition"))).hasSize(52);
        for (var title : titles) {
            assertThat(page).contains(escaped(title));
        }
        assertThat(page).contains("Dit heet bereikt, maar de termijn ligt na 30 juni 2026.");
    }

    @Test
    @DisplayName("issue 5: anybody can calculate the seal of an edition from its JSON, as docs/formats/edition.md says")
    void anybodyCanCheckTheSeal() throws Exception {
        var json = Visitor.json(anybody.get(JUNE + ".json"));
        var hashes = new ArrayList<String>();
        for (var piece : json.get("pieces")) {
            assertThat(sha256(canonical(piece.get("content")))).isEqualTo(piece.get("sha256").asString());
            hashes.add(piece.get("sha256").asString());
        }
        var sealed = new TreeMap<String, Object>();
        for (var name : List.of("edition", "title", "preface", "asOf")) {
            sealed.put(name, json.get(name).asString());
        }
        sealed.put("pieces", hashes);
        sealed.put("previous", Map.of());
        assertThat(sha256(JsonMapper.shared().writeValueAsString(sealed))).isEqualTo(json.get("sha256").asString());
        assertThat(anybody.get(JUNE).body()).contains(json.get("sha256").asString());
    }

    @Test
    @DisplayName("R001-28: the CSV has a line for every piece")
    void theTableIsReadByAnotherProgram() throws IOException {
        var csv = anybody.get(JUNE + ".csv").body();
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).build();
        try (var lines = format.parse(new StringReader(csv.substring(1)))) {
            assertThat(lines.getRecords()).extracting(line -> line.get("title").replaceFirst("^'", "")).isEqualTo(titles);
        }
    }

    @Test
    @DisplayName("R001-21: the PDF has a table of contents, an annex and every piece, and its reader sees page numbers")
    void thePdfIsReadByAnotherProgram() throws IOException {
        try (var read = Loader.loadPDF(file(JUNE + ".pdf"))) {
            var text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            assertThat(text).contains("Inhoud", "Bijlage: doelgroepen en ambities").containsPattern("Thema Veiligheid ?\\.[. ]+\\d");
            for (var title : titles) {
                assertThat(text.replace(" ", "")).contains(title.replaceAll("\\s+", ""));
            }
            var catalog = read.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getDocumentOutline().children()).isNotEmpty();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("issue 5: the PDF passes veraPDF for PDF/UA-1")
    void thePdfIsAccessible() {
        assertThat(PdfUa.complaints(file(JUNE + ".pdf"))).isEmpty();
    }

    @Test
    @DisplayName("R001-21: the text file has headings, a table of contents and every piece")
    void theTextFileIsReadAsXml() throws Exception {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file(JUNE + ".odt")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.isEmpty()) {
                    assertThat(entry.getName()).isEqualTo("mimetype");
                }
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(parts.get("content.xml")));
        var text = xml.getDocumentElement().getTextContent();
        titles.forEach(title -> assertThat(text).contains(title));
        assertThat(xml.getElementsByTagName("text:h").getLength()).isGreaterThan(20);
        var links = xml.getElementsByTagName("text:a");
        var marks = new ArrayList<String>();
        for (int i = 0; i < xml.getElementsByTagName("text:bookmark").getLength(); i++) {
            marks.add("#" + xml.getElementsByTagName("text:bookmark").item(i).getAttributes().getNamedItem("text:name").getNodeValue());
        }
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(marks).contains(links.item(i).getAttributes().getNamedItem("xlink:href").getNodeValue());
        }
        assertThat(links.getLength()).isGreaterThan(5);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var path : List.of("/agenda/edities/2020-01", "/agenda/edities/2020-01.pdf", "/agenda/wijzigingen?van=kaas", "/agenda/wijzigingen?tot=2020-01")) {
            assertThat(anybody.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private byte[] file(String path) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(URI.create(balans.url() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Written again here, so that a mistake of [Canon] is not repeated.
    private static String canonical(JsonNode node) {
        if (!node.isObject()) {
            return node.toString();
        }
        var names = new ArrayList<>(node.propertyNames());
        names.sort(null);
        return "{" + String.join(",", names.stream().map(n -> "\"" + n + "\":" + canonical(node.get(n))).toList()) + "}";
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
