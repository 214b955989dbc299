package balans.directory.editing;

import static balans.directory.Newsroom.organisation;
import static balans.directory.Newsroom.unlike;
import static org.assertj.core.api.Assertions.assertThat;

import balans.directory.EntryId;
import balans.directory.Newsroom;
import balans.directory.TestRegisters;
import balans.web.export.Csv;
import balans.directory.entry.EntryStore;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("RX-7: tables out and in without a difference")
class TableImportTest {

    private static final String LINE = "\r\n";

    private final RunningBalans balans;
    private final Visitor administrator;

    TableImportTest(Databases database) {
        balans = TestRegisters.on(database);
        administrator = new Newsroom(balans).administrator();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisaties", "bronnen"})
    void theExportReadBackChangesNothing(String register) throws IOException {
        var before = administrator.get("/" + register + ".csv").body();
        var rows = Csv.read(before).orElseThrow().size() - 1;
        var result = send(register, before.getBytes(StandardCharsets.UTF_8));
        assertThat(result.statusCode()).as(result.body()).isEqualTo(200);
        assertThat(result.body()).contains("0 nieuw, 0 veranderd, " + rows + " zoals ze waren");
        assertThat(administrator.get("/" + register + ".csv").body()).isEqualTo(before);
    }

    @Test
    void whatWasRemovedComesBackFromTheExport() throws IOException {
        var fields = organisation("=Formule " + unlike());
        fields.put("otherNames", "'Het begin\n+31\n-2");
        fields.put("about", "Een \"aanhaling\"; en een regel\ndaaronder");
        var id = new Newsroom(balans).published(fields);
        var entry = balans.part(EntryStore.class).find(EntryId.organisation(id)).orElseThrow();
        var csv = administrator.get("/organisaties.csv?q=" + id.replaceFirst("^formule-", "").split("-")[0]).body();
        assertThat(csv).contains("\"'=Formule");
        administrator.postForm("/redactie/organisaties/" + id + "/verwijdering", Map.of());
        assertThat(send("organisaties", csv.getBytes(StandardCharsets.UTF_8)).body()).contains("1 nieuw");
        assertThat(balans.part(EntryStore.class).find(EntryId.organisation(id)).orElseThrow().fields()).isEqualTo(entry.fields());
    }

    @Test
    void aRowMayPointAtARowBelowIt() throws IOException {
        var child = "kind-" + System.nanoTime();
        var parent = "ouder-" + System.nanoTime();
        var table = "id;name;organisationKind;parent" + LINE + child + ";" + unlike() + ";soort-organisatie.zorg;" + parent + LINE
                + parent + ";" + unlike() + ";soort-organisatie.zorg;" + LINE;
        assertThat(send("organisaties", table.getBytes(StandardCharsets.UTF_8)).body()).contains("2 nieuw");
    }

    @Test
    void allOfItOrNothing() throws IOException {
        var good = "goed-" + System.nanoTime();
        var table = "id;name;organisationKind" + LINE + good + ";" + unlike() + ";soort-organisatie.zorg" + LINE
                + "fout;" + unlike() + ";soort-organisatie.bestaat-niet" + LINE;
        var result = send("organisaties", table.getBytes(StandardCharsets.UTF_8));
        assertThat(result.statusCode()).isEqualTo(422);
        assertThat(result.body()).contains("Er is niets ingelezen", "Rij 3, organisationKind");
        assertThat(balans.part(EntryStore.class).find(EntryId.organisation(good))).isEmpty();
    }

    @Test
    void aDuplicateWithoutAnIdIsOffered() throws IOException {
        var id = new Newsroom(balans).published(organisation("Stichting " + unlike()));
        var title = balans.part(EntryStore.class).find(EntryId.organisation(id)).orElseThrow().title();
        var table = "id;name;organisationKind" + LINE + ";" + title + ";soort-organisatie.zorg" + LINE;
        assertThat(send("organisaties", table.getBytes(StandardCharsets.UTF_8)).body()).contains("Dit lijkt op " + id);
    }

    @Test
    void aPictureOrAnOddFileIsNoTable() throws IOException {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        for (var file : List.of(png, new byte[0], "naam\r\nx".getBytes(StandardCharsets.UTF_8), "id;\"".getBytes(StandardCharsets.UTF_8))) {
            var result = send("organisaties", file);
            assertThat(result.statusCode()).isEqualTo(422);
            assertThat(result.body()).containsAnyOf("Dit is geen tabel", "kennen we niet");
        }
        assertThat(send("organisaties", ("id;name" + LINE + "a").getBytes(StandardCharsets.UTF_8)).body()).contains("ander aantal kolommen");
        assertThat(send("organisaties", ("id;geheim" + LINE + "a;b").getBytes(StandardCharsets.UTF_8)).body()).contains("kolom kennen we niet");
        assertThat(send("organisaties", new byte[2_000_000]).statusCode()).isIn(413, 422);
    }

    @Test
    void aTableOfTooManyRowsIsRefused() throws IOException {
        var rows = new ArrayList<>(List.of("id;name"));
        for (int i = 0; i <= TableImport.ROWS_MAX; i++) {
            rows.add("a" + i + ";b");
        }
        assertThat(send("organisaties", String.join(LINE, rows).getBytes(StandardCharsets.UTF_8)).body()).contains("te veel rijen");
    }

    private HttpResponse<String> send(String register, byte[] file) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"tabel.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write("\r\n--grens--\r\n".getBytes(StandardCharsets.UTF_8));
        return administrator.send(administrator.request("/redactie/" + register + "/invoer")
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
