package balans.screening.ending;

import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Databases.class)
@DisplayName("R004-22: proof of deletion")
class DeletionProofTest {

    private final Databases database;
    private final RunningBalans balans;
    private final World world;
    private final JdbcClient db;

    DeletionProofTest(Databases database) {
        this.database = database;
        this.balans = RunningBalans.on(database);
        this.world = World.on(balans);
        this.db = balans.part(JdbcClient.class);
    }

    @Test
    void noByteOfACentreIsLeftAndItsNeighbourKeepsAll() throws IOException {
        var centre = world.newCentre("CLB Vaarwel " + RandomId.next());
        var neighbour = world.newCentre("CLB Blijft");
        var left = filled(centre);
        var stays = filled(neighbour);
        for (var one : left.entrySet()) {
            assertThat(isOnDisk(one.getValue())).as("the search finds " + one.getKey()).isTrue();
        }
        var manager = world.manager();
        var at = "/balansmeter/beheer/" + centre.programme + "/centra/" + centre.id;
        var name = db.sql("SELECT name FROM screening_centre WHERE id = :id").param("id", centre.id)
                .query(String.class).single();
        assertThat(manager.get(at + "/einde").body()).contains("kind in de klassenlijst").contains("herstelkit");
        assertThat(manager.postForm(at + "/verwijdering", Map.of("naam", "CLB")).statusCode()).isEqualTo(422);
        assertThat(centre.nurse.get(centre.path("/kinderen")).statusCode()).isEqualTo(200);

        assertThat(manager.postForm(at + "/verwijdering", Map.of("naam", name)).statusCode()).isEqualTo(302);

        for (var one : left.entrySet()) {
            assertThat(isOnDisk(one.getValue())).as(one.getKey()).isFalse();
        }
        for (var one : stays.entrySet()) {
            assertThat(isOnDisk(one.getValue())).as("the neighbour's " + one.getKey()).isTrue();
        }
        assertThat(centre.nurse.get(centre.path("/kinderen")).statusCode()).isNotEqualTo(200);
        assertThat(neighbour.nurse.get(neighbour.path("/kinderen")).statusCode()).isEqualTo(200);
        assertThat(new Visitor(balans.url()).get("/v/" + centre.slug).statusCode()).isEqualTo(404);
    }

    @Test
    void aReportNamesNobodyCountsEachKindAndIsCheckedWithThePublishedKey() throws Exception {
        var centre = world.newCentre("CLB Anoniem");
        filled(centre);
        var file = report(centre);
        assertThat(file).contains("\"children\":1").contains("\"answers\":1").contains("\"recoveryKits\":1")
                .contains("\"accounts\":1").contains(centre.kid)
                .doesNotContain("Anoniem").doesNotContain(centre.id).doesNotContain(centre.slug)
                .doesNotContain(centre.account.person).doesNotContain(centre.account.email).doesNotContain("Peeters");

        var parts = Pattern.compile("\\{\"report\":(.*),\"key\":\"(.*)\",\"signature\":\"(.*)\"}").matcher(file);
        assertThat(parts.matches()).isTrue();
        var keys = Visitor.json(world.stranger().get("/balansmeter/verwijderd/sleutel")).get("keys");
        var key = keys.valueStream().filter(k -> k.get("id").asString().equals(parts.group(2))).findFirst().orElseThrow();
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(
                new X509EncodedKeySpec(Base64.getDecoder().decode(key.get("key").asString()))));
        verifier.update(("balans-deletion-report/1\n" + parts.group(1)).getBytes(StandardCharsets.UTF_8));
        assertThat(verifier.verify(Base64.getUrlDecoder().decode(parts.group(3)))).isTrue();
    }

    @Test
    void aReportOfWhichAnyByteIsChangedIsNotAccepted() {
        var file = report(world.newCentre("CLB Byte"));
        assertThat(check(file + "\n")).isEqualTo(200);
        var signatures = balans.part(Signatures.class);
        assertThat(signatures.verified(file)).isPresent();
        for (int at = 0; at < file.length(); at++) {
            for (var other : new char[] {(char) (file.charAt(at) ^ 1), (char) (file.charAt(at) ^ 2)}) {
                var changed = file.substring(0, at) + other + file.substring(at + 1);
                assertThat(signatures.verified(changed)).as("byte %d", at).isEmpty();
            }
        }
        assertThat(check(file.replaceFirst("\"children\":0", "\"children\":1"))).isEqualTo(422);
        assertThat(check("")).isEqualTo(422);
    }

    private int check(String file) {
        return world.stranger().postForm("/balansmeter/verwijderd", Map.of("rapport", file)).statusCode();
    }

    /// Ends the centre, and fetches its report as somebody without an account.
    private String report(TestCentre centre) {
        var name = db.sql("SELECT name FROM screening_centre WHERE id = :id").param("id", centre.id)
                .query(String.class).single();
        var manager = world.manager();
        manager.postForm("/balansmeter/beheer/" + centre.programme + "/centra/" + centre.id + "/verwijdering",
                Map.of("naam", name));
        var about = balans.part(DeletionStore.class).of(centre.programme).stream()
                .filter(deletion -> deletion.kids().contains(centre.kid)).findFirst().orElseThrow().id();
        var id = balans.part(DeletionStore.class).reportsOf(centre.programme).stream()
                .filter(report -> report.about().equals(about)).findFirst().orElseThrow().id();
        assertThat(manager.get("/balansmeter/beheer/" + centre.programme + "/einde").body()).contains(id);
        assertThat(world.stranger().get("/balansmeter/verwijderd/" + id).body()).contains("De handtekening klopt");
        return world.stranger().get("/balansmeter/verwijderd/" + id + ".json").body();
    }

    /// One of everything, and of each what to look for.
    private Map<String, byte[]> filled(TestCentre centre) {
        var random = new LinkedHashMap<String, byte[]>();
        for (var what : new String[] {"child", "follow-up", "shard", "answer"}) {
            var bytes = new byte[1800];
            new SecureRandom().nextBytes(bytes);
            random.put(what, bytes);
        }
        var child = RandomId.next();
        var invitation = RandomId.next();
        db.sql("INSERT INTO screening_child (centre, id, epoch, version, sealed, changed_on) VALUES (?, ?, 1, 1, ?, '2026-11-22')")
                .params(centre.id, child, random.get("child")).update();
        db.sql("INSERT INTO screening_follow_up (centre, id, child, epoch, version, sealed, changed_on) VALUES (?, ?, ?, 1, 1, ?, '2026-11-22')")
                .params(centre.id, RandomId.next(), child, random.get("follow-up")).update();
        db.sql("INSERT INTO screening_cache_shard (centre, kind, shard, epoch, version, sealed) VALUES (?, 'answers', 0, 1, 1, ?)")
                .params(centre.id, random.get("shard")).update();
        db.sql("INSERT INTO screening_invitation (id, centre, auth_hash, school, made_on) VALUES (?, ?, 'x', 'De Linde', '2026-11-01')")
                .params(invitation, centre.id).update();
        db.sql("INSERT INTO screening_answer (invitation, submission, centre, kid, envelope, received_on) VALUES (?, ?, ?, 'kid', ?, '2026-11-22')")
                .params(invitation, RandomId.next(), centre.id, random.get("answer")).update();
        random.put("wrapped key", bytes("SELECT wrap FROM identity_member_wrap WHERE organisation = :id", centre));
        random.put("sealed seed", bytes("SELECT sealed FROM identity_seed_share WHERE organisation = :id AND holder_kind = 'KIT'", centre));
        random.put("manifest", bytes("SELECT body FROM identity_manifest WHERE organisation = :id", centre));
        random.put("invitation id", invitation.getBytes(StandardCharsets.US_ASCII));
        random.put("address", centre.account.email.getBytes(StandardCharsets.US_ASCII));
        random.put("slug", centre.slug.getBytes(StandardCharsets.US_ASCII));
        random.replaceAll((what, bytes) -> bytes.length < 200 ? bytes : Arrays.copyOfRange(bytes, 100, 148));
        return random;
    }

    private byte[] bytes(String sql, TestCentre centre) {
        return db.sql(sql).param("id", centre.id).query((row, index) -> row.getBytes(1)).list().getFirst();
    }

    /// In SQLite's file or its log; in any file of PostgreSQL's tables and indexes (its own log is the operator's:
    /// docs/decisions/0032).
    private boolean isOnDisk(byte[] needle) throws IOException {
        return switch (database) {
            case SQLITE -> {
                var file = db.sql("SELECT file FROM pragma_database_list WHERE name = 'main'").query(String.class).single();
                yield contains(Path.of(file), needle) || contains(Path.of(file + "-wal"), needle);
            }
            case POSTGRESQL -> {
                db.sql("CHECKPOINT").update();
                yield db.sql("""
                        SELECT count(*) FROM
                          (SELECT 'base/' || d.oid || '/' || pg_ls_dir('base/' || d.oid) AS name
                           FROM pg_database d WHERE d.datname = current_database()) f
                        WHERE position(:needle IN pg_read_binary_file(f.name, 0, 500000000, true)) > 0
                        """).param("needle", needle).query(Long.class).single() > 0;
            }
        };
    }

    private static boolean contains(Path file, byte[] needle) throws IOException {
        return Files.exists(file) && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .contains(new String(needle, StandardCharsets.ISO_8859_1));
    }
}
