package balans.landscape.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.TestRegisters;
import balans.landscape.hsds.Finding.Rule;
import balans.landscape.local.Row;
import balans.landscape.local.RowStore;
import balans.landscape.local.WriteHere;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Databases.class)
class PackageTest {

    private static final List<String> EXAMPLES = List.of("location", "organization_full", "organization_list",
            "service_at_location_full", "service_at_location_list", "service_full", "service_list", "taxonomy", "taxonomy_list",
            "taxonomy_term", "taxonomy_term_list");

    @Parameter
    private Databases database;

    private RunningBalans balans;
    private RowStore rows;

    @BeforeEach
    void start() {
        balans = TestRegisters.on(database);
        rows = balans.part(RowStore.class);
    }

    @Test
    @DisplayName("HSDS: the official examples of 3.0 are taken in without a complaint")
    void theOfficialExamplesAreTakenIn() throws IOException {
        for (var example : EXAMPLES) {
            var file = Files.createTempFile("example", ".json");
            try (var in = PackageTest.class.getResourceAsStream("/hsds/3.0/" + example + ".json")) {
                Files.write(file, in.readAllBytes());
            }
            var taken = TakenIn.by(balans, "Voorbeeld " + example, file);
            assertThat(taken.isPublished()).as(example + " " + taken).isTrue();
            assertThat(taken.findings()).as(example).noneMatch(Finding::refuses);
        }
        var service = Visitor.json(new Visitor(balans.url()).get("/hsds/services/ac148810-d857-441c-9679-408f346de14b"));
        assertThat(service.get("name").asString()).isEqualTo("Community Counselling");
        assertThat(Schemas.complaints("service", service)).isEmpty();
    }

    @Test
    @DisplayName("HSDS: a round trip loses nothing but what is confidential")
    void aRoundTripLosesNothing() throws IOException, InterruptedException {
        var region = TestPackage.region("bbbb").put("funding.csv", "id,source\n" + "bbbb0000-0000-4000-8000-000000000001,\"Gemeente, \"\"Rijnmeer\"\"\"\n");
        assertThat(TakenIn.by(balans, "Heen en terug", region.zip()).isPublished()).isTrue();
        var before = read(region.zip());
        var zip = exported();
        var after = read(zip);
        var lost = new ArrayList<String>();
        before.forEach((id, row) -> {
            if (after.get(id) == null) {
                lost.add(row.text("address_1") + row.text("link_type"));
            } else {
                var mine = new HashMap<>(row.fields());
                if (row.text("name").equals("Opvang")) {
                    mine.keySet().removeAll(List.of("latitude", "longitude"));
                }
                assertThat(after.get(id).fields()).isEqualTo(mine);
            }
        });
        assertThat(lost).containsExactlyInAnyOrder("Verborgenweg 17", "actor");
        assertThat(new String(Files.readAllBytes(unpacked(zip)))).doesNotContain("Verborgenweg");
    }

    @Test
    @DisplayName("HSDS: what is wrong is said with file, line, column and rule, and nothing becomes public")
    void whatIsWrongIsSaid() throws IOException {
        var term = TestPackage.region("cccc").cell("taxonomy_terms.csv", 1, "id");
        var ids = new String[] {region().cell("organizations.csv", 1, "id"), region().cell("organizations.csv", 2, "id")};
        refused(region().without("services.csv"), "services.csv", 0, "", Rule.FILE_MISSING);
        refused(region().replace("services.csv", ",active,", ",open,"), "services.csv", 2, "status", Rule.CHOICE);
        refused(region().replace("services.csv", region().cell("services.csv", 3, "organization_id"), ids[0].replace('c', 'd')),
                "services.csv", 2, "organization_id", Rule.BROKEN_REFERENCE);
        refused(region().replace("locations.csv", ",51.9", ",west"), "locations.csv", 2, "latitude", Rule.NUMBER);
        refused(region().replace("organizations.csv", ids[1], ids[0]), "organizations.csv", 3, "id", Rule.DUPLICATE);
        refused(region().replace("organizations.csv", ids[1], "2"), "organizations.csv", 3, "id", Rule.UUID);
        refused(region().replace("taxonomy_terms.csv", "Huisarts", ""), "taxonomy_terms.csv", 3, "name", Rule.REQUIRED);
        refused(region().replace("taxonomy_terms.csv", "id,code,name", "id,code,title"), "taxonomy_terms.csv", 1, "name", Rule.COLUMN_MISSING);
        refused(region().put("organizations.csv", "id,name,description,parent_organization_id\n"
                + ids[0] + ",A,a," + ids[1] + "\n" + ids[1] + ",B,b," + ids[0] + "\n").put("services.csv", "id,organization_id,name,status\n")
                .without("locations.csv").without("service_at_location.csv"), "organizations.csv", 2, "parent_organization_id", Rule.CYCLE);
        refused(region().put("services.csv", region().text("services.csv").replace("Groei", "Groeï").getBytes(Charset.forName("windows-1252"))),
                "services.csv", 0, "", Rule.NOT_UTF8);
        refused(region().put("phones.csv", "id,number\n\"" + term + ",1\n"), "phones.csv", 0, "", Rule.REQUIRED);
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes("id,number\n".getBytes());
        bomb.writeBytes(new byte[40 << 20]);
        refused(region().put("phones.csv", bomb.toByteArray()), "phones.csv", 0, "", null);
        var noZip = Files.writeString(Files.createTempFile("none", ".zip"), "PK nothing");
        assertThat(TakenIn.by(balans, "Fout", noZip).findings()).extracting(Finding::rule).containsExactly(Rule.NOT_A_PACKAGE);
        assertThat(rows.all(RowStore.PUBLIC, "organization", List.of(ids))).isEmpty();
        assertThat(balans.part(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("SELECT count(*) FROM landscape_record WHERE batch <> (SELECT batch FROM landscape_public)").query(Integer.class).single()).isZero();
    }

    @Test
    @DisplayName("HSDS: ten million rows are more than are taken in; it is said in which file, and reading ends there")
    void tooManyRowsEndTheReading() throws IOException {
        var most = 40;
        assertThat(PackageReader.MOST_ROWS).isLessThan(10_000_000);
        var many = region();
        var findings = new Findings();
        var seen = new AtomicLong();
        new PackageReader(balans.part(Tables.class), findings, "test", most).read(many.zip(), some -> seen.addAndGet(some.size()));
        assertThat(findings.all()).filteredOn(Finding::refuses).extracting(Finding::rule).containsExactly(Rule.TOO_LARGE);
        assertThat(findings.all()).filteredOn(Finding::refuses).extracting(Finding::file).allMatch(file -> file.endsWith(".csv"));
        assertThat(seen.get()).isLessThanOrEqualTo(most);
    }

    @Test
    @DisplayName("HSDS: unknown files and columns are passed over, and said; a place abroad is said too")
    void whatIsUnknownIsSaid() {
        var taken = TakenIn.by(balans, "Onbekend", TestPackage.region("dddd").put("weather.csv", "id\n1\n")
                .replace("units.csv", "id,name", "id,name,colour").replace("addresses.csv", ",NL,", ",FR,").zip());
        assertThat(taken.isPublished()).isTrue();
        assertThat(taken.findings()).extracting(Finding::rule)
                .containsExactlyInAnyOrder(Rule.FILE_UNKNOWN, Rule.COLUMN_UNKNOWN, Rule.ABROAD);
    }

    @Test
    @DisplayName("HSDS: presence that overlaps is said with file, line, column and both hours, of whatever is open; nothing else is")
    void overlappingPresenceIsSaid() {
        var region = TestPackage.region("ddd2");
        var service = region.cell("services.csv", 1, "id");
        var visit = region.cell("service_at_location.csv", 1, "id");
        var taken = TakenIn.by(balans, "Overlap", region.put("schedules.csv", "id,service_id,service_at_location_id,byday,opens_at,closes_at,valid_from,valid_to,freq\n"
                + schedule(1, service, "", "\"MO,WE\"", "09:00,12:00,,,WEEKLY") + schedule(2, service, "", "WE", "11:30,13:00,,,")
                + schedule(3, service, "", "WE", "13:00,14:00,,,") + schedule(4, service, "", "TU", "09:00,12:00,2026-01-01,2026-06-30,")
                + schedule(5, service, "", "TU", "09:00,12:00,2026-07-01,2026-12-31,") + schedule(6, "", visit, "FR", "09:00,12:00,,,")
                + schedule(7, "", visit, "FR", "09:00,12:00,,,") + schedule(8, service, "", "1FR", "09:00,12:00,,,MONTHLY")
                + schedule(9, service, "", "3FR", "09:00,12:00,,,MONTHLY") + schedule(10, service, "", "SU", "09:00,12:00,2026-07-01,2026-01-31,")).zip());
        assertThat(taken.isPublished()).as(taken.toString()).isTrue();
        assertThat(taken.findings()).containsExactlyInAnyOrder(
                new Finding(false, "schedules.csv", 3, "opens_at", Rule.OVERLAP, "WE 11:30-13:00 / MO,WE 09:00-12:00"),
                new Finding(false, "schedules.csv", 8, "opens_at", Rule.OVERLAP, "FR 09:00-12:00 / FR 09:00-12:00"),
                new Finding(false, "schedules.csv", 11, "valid_to", Rule.BACKWARDS, "2026-07-01 / 2026-01-31"));
    }

    private static String schedule(int number, String service, String visit, String days, String rest) {
        return "ddd2aaaa-0000-4000-8000-%012x,%s,%s,%s,%s\n".formatted(number, service, visit, days, rest);
    }

    @Test
    @DisplayName("HSDS: a newer package of the same source takes the place of the older one")
    void aNewerPackageTakesThePlace() {
        var region = TestPackage.region("eeee");
        var gone = region.cell("languages.csv", 1, "id");
        assertThat(TakenIn.by(balans, "Vernieuwd", region.zip()).isPublished()).isTrue();
        assertThat(rows.find("language", gone)).isPresent();
        var lines = region.text("languages.csv").split("\n", 3);
        region.put("languages.csv", lines[0] + "\n" + lines[2]).replace("services.csv", "Consultatiebureau Oosterdam", "Bureau Oosterdam");
        assertThat(TakenIn.by(balans, "Vernieuwd", region.zip()).isPublished()).isTrue();
        assertThat(rows.find("language", gone)).isEmpty();
        assertThat(rows.find("service", region.cell("services.csv", 1, "id")).orElseThrow().text("name")).isEqualTo("Bureau Oosterdam");
    }

    @Test
    @DisplayName("R002-25: what was written here stays; what a package says otherwise stands beside it, by field, until somebody chooses")
    void valuesThatDifferStandSideBySide() {
        var region = TestPackage.region("ffff");
        var service = region.cell("services.csv", 1, "id");
        TakenIn.by(balans, "Verschil", region.zip());
        balans.part(WriteHere.class).write("service", service, Map.of("description", "Kom gerust."), "de organisatie zelf");
        assertThat(TakenIn.by(balans, "Verschil", region.zip()).isPublished()).isTrue();
        assertThat(rows.find("service", service).orElseThrow().text("description")).isEqualTo("Kom gerust.");
        assertThat(TakenIn.by(balans, "Een ander", region.replace("services.csv", "Consultatiebureau Oosterdam", "CB Oosterdam").zip()).isPublished()).isTrue();
        var manager = World.on(balans).manager();
        var desk = manager.get("/redactie/zorglandschap");
        assertThat(desk.body()).contains("CB Oosterdam").contains("Groei, ontwikkeling");
        manager.postForm("/redactie/zorglandschap/verschillen", Map.of("entity", "service", "id", service, "field", "name", "keep", "offered"));
        assertThat(rows.find("service", service).orElseThrow().text("name")).isEqualTo("CB Oosterdam");
        assertThat(manager.get("/redactie/zorglandschap").body()).doesNotContain("<p class=\"pre-line\">CB Oosterdam</p>");
        var history = Visitor.json(manager.get("/hsds/services/" + service)).get("metadata");
        assertThat(history.toString()).contains("Kom gerust.").contains("Consultatiebureau Oosterdam");
    }

    @Test
    @DisplayName("HSDS: an administrator sends a package and sees how far it has come; nobody else may")
    void anAdministratorSendsAPackage() throws IOException, InterruptedException {
        var manager = World.on(balans).manager();
        var sent = manager.send(manager.request("/redactie/zorglandschap/invoer/bestand?bron=Gestuurd").header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(TestPackage.region("abcd").without("services.csv").zip())));
        assertThat(sent.statusCode()).isEqualTo(200);
        var address = Visitor.json(sent).get("address").asString();
        var page = manager.get(address);
        for (int i = 0; i < 100 && page.headers().firstValue("Refresh").isPresent(); i++) {
            Thread.sleep(50);
            page = manager.get(address);
        }
        assertThat(page.body()).contains("services.csv").contains("Dit bestand ontbreekt.");
        assertThat(new Visitor(balans.url()).get(address).statusCode()).isEqualTo(302);
    }

    private void refused(TestPackage made, String file, int line, String field, Rule rule) {
        var taken = TakenIn.by(balans, "Fout", made.zip());
        assertThat(taken.state()).isEqualTo(BatchStore.State.REFUSED);
        assertThat(taken.findings()).as(taken.toString()).anyMatch(finding -> finding.refuses() && finding.file().equals(file)
                && (line == 0 || finding.line() == line) && (field.isEmpty() || finding.field().equals(field))
                && (rule == null || finding.rule() == rule));
    }

    private static TestPackage region() {
        return TestPackage.region("cccc");
    }

    private Path exported() throws IOException, InterruptedException {
        var file = Files.createTempFile("exported", ".zip");
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            http.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(balans.url() + "/hsds/datapackage.zip")).build(),
                    BodyHandlers.ofFile(file));
        }
        return file;
    }

    private Map<String, Row> read(Path zip) throws IOException {
        var findings = new Findings();
        var all = new HashMap<String, Row>();
        new PackageReader(balans.part(Tables.class), findings, "x").read(zip, some -> some.forEach(row -> all.put(row.id(), row)));
        assertThat(findings.refuses()).as(findings.all().toString()).isFalse();
        return all;
    }

    private static Path unpacked(Path zip) throws IOException {
        var text = Files.createTempFile("unpacked", ".txt");
        try (var in = new java.util.zip.ZipFile(zip.toFile()); var out = Files.newOutputStream(text)) {
            for (var entry : in.stream().toList()) {
                in.getInputStream(entry).transferTo(out);
            }
        }
        return text;
    }
}
