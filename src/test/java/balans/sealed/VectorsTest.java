package balans.sealed;

import static balans.sealed.Bytes.toBase64url;
import static balans.sealed.Vectors.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("R004-7, R004-15: what another implementation made opens in Java")
class VectorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"vector-native", "vector-hpkejs", "vector-java"})
    void envelopeOpens(String name) {
        var vector = Vectors.read(name);
        var seed = bytes(vector.get("seed"));
        assertThat(toBase64url(Seed.publicKey(seed))).isEqualTo(text(vector, "/pk"));
        assertThat(toBase64url(KeyId.of(bytes(vector.get("pk"))))).isEqualTo(text(vector, "/kid"));
        var opener = new AnswerOpener(seed, Vectors.context(vector.get("ctx")));
        assertThat(opener.open(bytes(vector.get("env")), bytes(vector.get("psk"))))
                .isEqualTo(text(vector, "/plaintext"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats-browser", "formats-java"})
    void centreKeysAreDerivedAlike(String name) {
        var centre = Vectors.read(name).get("centre");
        var seed = bytes(centre.get("seed"));
        var kid = KeyId.of(Seed.publicKey(seed));
        assertThat(toBase64url(kid)).isEqualTo(text(centre, "/kid"));
        assertThat(Words.sixOf(kid)).isEqualTo(Json.MAPPER.convertValue(centre.get("words"), java.util.List.class));
        assertThat(Json.MAPPER.<JsonNode>valueToTree(Vectors.texts(CentreKeys.of(seed)))).isEqualTo(centre.get("keys"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats-browser", "formats-java"})
    void invitationLinkGivesTheSameKeys(String name) {
        var made = Vectors.read(name).get("invitation");
        var link = InvitationLink.parse(text(made, "/fragment"));
        assertThat(toBase64url(link.secret())).isEqualTo(text(made, "/secret"));
        assertThat(link.fragment()).isEqualTo(text(made, "/fragment"));
        assertThat(toBase64url(link.keys().id())).isEqualTo(text(made, "/id"));
        assertThat(toBase64url(link.keys().auth())).isEqualTo(text(made, "/auth"));
        assertThat(toBase64url(link.keys().psk())).isEqualTo(text(made, "/psk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats-browser", "formats-java"})
    void answersOfEverySizeClassOpen(String name) {
        var made = Vectors.read(name);
        assertThat(made.get("answers").size()).isEqualTo(3);
        for (var answer : made.get("answers")) {
            var opener = new AnswerOpener(bytes(made.at("/centre/seed")), Vectors.context(answer.get("context")));
            var opened = opener.open(bytes(answer.get("envelope")), bytes(made.at("/invitation/psk")));
            assertThat(Json.MAPPER.readTree(opened)).isEqualTo(answer.get("answer"));
            var parsed = Answer.parse(opened);
            assertThat(Json.MAPPER.readTree(parsed.json())).isEqualTo(answer.get("answer"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats-browser", "formats-java"})
    void memberUnlocksWithThePassphrase(String name) {
        var made = Vectors.read(name).get("member");
        var kdf = Vectors.kdf(made.get("kdf"));
        var memberId = text(made, "/memberId");
        var stretched = kdf.stretch(text(made, "/passphrase"));
        assertThat(toBase64url(stretched)).isEqualTo(text(made, "/stretched"));
        assertThat(toBase64url(MemberKeys.loginSecret(stretched))).isEqualTo(text(made, "/loginSecret"));
        assertThat(toBase64url(MemberKeys.wrapKey(stretched))).isEqualTo(text(made, "/wrapKey"));
        var seed = MemberKeys.open(memberId, stretched, kdf, bytes(made.get("wrap")));
        assertThat(toBase64url(seed)).isEqualTo(text(made, "/seed"));
        assertThat(toBase64url(KeyId.of(Seed.publicKey(seed)))).isEqualTo(text(made, "/kid"));
        assertThat(Json.MAPPER.<JsonNode>valueToTree(Pin.open(seed, memberId, bytes(made.get("pinBox")))))
                .isEqualTo(made.get("pin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats-browser", "formats-java"})
    void recoveryKitGivesItsKey(String name) {
        var kit = Vectors.read(name).get("kit");
        assertThat(RecoveryKit.parse(text(kit, "/code"))).isEqualTo(text(kit, "/code"));
        assertThat(toBase64url(RecoveryKit.seed(text(kit, "/code")))).isEqualTo(text(kit, "/seed"));
        assertThat(toBase64url(Seed.publicKey(bytes(kit.get("seed"))))).isEqualTo(text(kit, "/publicKey"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats-browser", "formats-java"})
    void memberAndKitReceiveTheCentreSeed(String name) {
        var made = Vectors.read(name);
        assertThat(made.get("shares").size()).isEqualTo(2);
        for (var share : made.get("shares")) {
            var context = Vectors.share(share.get("context"), text(share, "/context/holder"));
            assertThat(toBase64url(context.open(bytes(share.get("holderSeed")), bytes(share.get("share")))))
                    .isEqualTo(text(made, "/centre/seed"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats-browser", "formats-java"})
    void rowsAndShardsOpen(String name) {
        var made = Vectors.read(name);
        var keys = CentreKeys.of(bytes(made.at("/centre/seed")));
        assertThat(made.get("rows").size()).isEqualTo(3);
        for (var row : made.get("rows")) {
            var kind = text(row, "/kind");
            var place = Vectors.place(kind, row.get("ids"));
            assertThat(Rows.open(Vectors.rowKey(kind, keys), place, bytes(row.get("box"))))
                    .isEqualTo(row.get("row"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"formats-browser", "formats-java"})
    void memberListIsGenuine(String name) {
        var made = Vectors.read(name);
        var keys = CentreKeys.of(bytes(made.at("/centre/seed")));
        var list = made.get("manifest");
        var manifest = Manifest.verify(bytes(list.get("bytes")), keys.manifest(), list.get("version").asInt());
        assertThat(manifest.version()).isEqualTo(list.get("version").asInt());
        assertThat(Json.MAPPER.<JsonNode>valueToTree(manifest.members())).isEqualTo(list.get("members"));
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }
}
