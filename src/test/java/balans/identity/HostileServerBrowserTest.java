package balans.identity;

import static balans.sealed.Bytes.fromBase64url;
import static balans.sealed.Bytes.toBase64url;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.kernel.RandomId;
import balans.sealed.CentreKeys;
import balans.sealed.CentreShare;
import balans.sealed.Manifest;
import balans.sealed.RecoveryKit;
import balans.sealed.Seed;
import balans.sealed.Succession;
import balans.support.Colleague;
import balans.support.Databases;
import balans.support.LyingServer;
import balans.support.RunningBalans;
import balans.support.SecondNurse;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// reliability.md S6 and issue 7: a server that serves the genuine code and lies in its answers. None of these attacks
/// succeeds; they are numbered in docs/hostile-server.md. What it does to rows and answers: `HostileRowsBrowserTest`.
class HostileServerBrowserTest {

    private static final String CHEST = "/mijn/sleutels";
    private static final String RING = "/ring";

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final TestCentre centre = World.on(balans).newCentre("CLB De Brug");
    private final LyingServer server = new LyingServer(balans);
    private final Colleague an = new Colleague(server.url(), centre);

    @AfterEach
    void close() {
        an.close();
        server.close();
    }

    /// Attacks 1 to 9, one after the other against one browser, which in the end opens what is true.
    @Test
    void whoSignsInOpensNothingOfAServerThatLies() {
        new SecondNurse(balans, centre, "Bea Bos").admitted();
        an.signedIn();
        var chest = server.truthAbout(CHEST);
        var fake = Seed.random();
        var publicKey = fromBase64url(member(centre.account.person).get("publicKey").asString());

        attack(1, json -> withSeed(json, 1, fake, publicKey), "zijn niet de sleutels van jouw centrum");
        attack(2, json -> first(json, "keys").put("publicKey", toBase64url(Seed.publicKey(fake))),
                "zijn niet de sleutels van jouw centrum");
        attack(3, json -> json.put("manifest", toBase64url(list(fake, 9))).put("manifestVersion", 9),
                "niet door een collega gemaakt");
        attack(4, json -> json.put("manifest", toBase64url(list(centre.seed, 1))).put("manifestVersion", 1), "oudere sleutels");
        attack(5, json -> forgeNextEpoch(json, fake, publicKey), "zijn niet de sleutels van jouw centrum");
        attack(6, json -> json.put("pin", toBase64url(new byte[80])), "zijn niet de sleutels van jouw centrum");
        attack(7, json -> stretching(json).put("memoryKib", 8192), "zwakker te beschermen");
        attack(8, json -> first(json, "keys").put("share", downgraded(first(json, "keys").get("share").asString())),
                "zijn niet de sleutels van jouw centrum");
        server.tellsTheTruth().lies("/aanmelden/zout", json -> json.put("memoryKib", 8192).put("iterations", 1));
        server.asked.clear();
        refuses("zwakker te beschermen");
        assertThat(server.asked).as("9: nothing made of the passphrase was sent").noneMatch(a -> a.startsWith("POST /aanmelden {"));

        server.tellsTheTruth();
        an.signedIn();
        assertThat(server.truthAbout(CHEST).get("manifest")).isEqualTo(chest.get("manifest"));
    }

    /// Attack 10: everything as it was, the pin too. Only the browser itself remembers.
    @Test
    void aServerThatIsSetBackWholeIsNoticedByTheBrowser() {
        an.signedIn();
        var before = server.truths.get(CHEST);
        an.page.getByText("Een nieuwe sleutel maken").click();
        an.press("Nieuwe sleutel maken");
        an.waitUntilRenewed();
        an.opens("/mijn").press("Afmelden");
        server.liesInBytes(CHEST, now -> before);
        refuses("oudere sleutels");
    }

    /// Attacks 11 to 15: what the server says of colleagues and kits while somebody makes a new key.
    @Test
    void aNewKeyGoesToNobodyThatTheServerBroughtIn() {
        var bea = new SecondNurse(balans, centre, "Bea Bos").admitted();
        an.signedIn();
        var stranger = Seed.publicKey(Seed.random());
        ring(json -> add(json, "members", RandomId.next(), "Eva Vreemd", stranger), "Eva Vreemd staat bij de website als collega");
        ring(json -> holder(json, bea.account.person).put("publicKey", toBase64url(stranger)),
                "is niet de sleutel van Bea Bos");
        ring(json -> ((ArrayNode) json.get("members")).remove(indexOf(json, bea.account.person)), "verzwijgt iemand");
        ring(json -> ((ObjectNode) json.get("kits").get(0)).put("publicKey", toBase64url(stranger)), "voor een herstelkit toont");

        var injected = RecoveryKit.fresh();
        var kit = RandomId.next();
        server.tellsTheTruth().lies(RING, json -> add(json, "kits", kit, null, injected.publicKey()));
        an.opens(an.colleagues()).ready();
        assertThat(an.page.locator("[data-loose]")).isVisible();
        an.page.getByText("Een nieuwe sleutel maken").click();
        an.press("Nieuwe sleutel maken");
        an.waitUntilRenewed();
        assertThat(changes()).as("15: the injected kit got nothing").hasSize(1).noneMatch(sent -> sent.contains(kit));
    }

    /// Attack 16: the newcomer's key is swapped on its way, or her name.
    @Test
    void aNewcomerWhoseKeyWasSwappedStaysOutside() {
        new SecondNurse(balans, centre, "Bea Bos");
        server.lies(RING, json -> joined(json).put("publicKey", toBase64url(Seed.publicKey(Seed.random()))));
        an.signedIn();
        assertThat(an.page.getByText("De code klopt niet met wat deze persoon stuurde")).isVisible();
        server.tellsTheTruth().lies(RING, json -> joined(json).put("name", "Iemand Anders"));
        an.opens(an.colleagues()).ready();
        assertThat(an.page.getByText("De code klopt niet met wat deze persoon stuurde")).isVisible();
        assertThat(server.asked).noneMatch(asked -> asked.contains("/toelatingen"));
    }

    /// Attack 17: the proof of somebody who was sent away is shown once more.
    @Test
    void whoWasSentAwayDoesNotComeBackWithHerOldProof() {
        new SecondNurse(balans, centre, "Bea Bos");
        var waiting = Visitor.json(centre.nurse.get("/collegas/" + centre.id + RING)).get("enrolments").get(0);
        an.signedIn();
        assertThat(an.page.getByText("Bea Bos", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))).isVisible();
        an.removes("Bea Bos").waitUntilRenewed();
        server.asked.clear();
        server.lies(RING, json -> ((ArrayNode) json.get("enrolments")).add(waiting));
        an.opens(an.colleagues()).ready();
        assertThat(an.page.getByText("De code klopt niet met wat deze persoon stuurde")).isVisible();
        server.lies(RING, json -> ((ArrayNode) json.get("enrolments")).add(((ObjectNode) waiting.deepCopy()).put("epoch", 2)));
        an.opens(an.colleagues()).ready();
        assertThat(an.page.getByText("De code klopt niet met wat deze persoon stuurde")).isVisible();
        assertThat(server.asked).noneMatch(asked -> asked.contains("/toelatingen"));
    }

    /// Attack 18: the server lets the newcomer in itself, with a key of its own.
    @Test
    void aNewcomerTakesNoKeyFromTheServer() {
        var bea = new SecondNurse(balans, centre, "Bea Bos").admitted();
        var fake = Seed.random();
        var list = new Manifest(2, 1, List.of(
                new Manifest.Member(bea.account.person, toBase64url(bea.member.kid()), "NURSE", "2026-11-22")));
        server.lies(CHEST, json -> {
            withSeed(json, 1, fake, bea.member.publicKey());
            json.put("manifest", toBase64url(list.seal(CentreKeys.of(fake).manifest())));
            // It does not know the code; any other share is as good as none.
            ((ObjectNode) json.get("first")).put("share", toBase64url(
                    new SecondNurse(balans, centre, "Iemand").firstShareOf(fake)));
        });
        an.opens("/aanmelden").tryIn(bea.account.email, bea.account.passphrase);
        assertThat(an.complaint()).containsText("komt niet van de collega die je de code gaf");
        assertThat(an.page.evaluate("() => sessionStorage.length")).isEqualTo(0);
    }

    private void attack(int number, java.util.function.Consumer<ObjectNode> lie, String noticed) {
        server.tellsTheTruth().lies(CHEST, lie);
        refuses(noticed);
        assertThat(an.page.evaluate("() => sessionStorage.length")).as("attack " + number).isEqualTo(0);
    }

    private void refuses(String noticed) {
        an.context.clearCookies();
        an.opens("/aanmelden").tryIn(centre.account.email, centre.account.passphrase);
        assertThat(an.complaint()).containsText(noticed);
    }

    private void ring(java.util.function.Consumer<ObjectNode> lie, String noticed) {
        server.tellsTheTruth().lies(RING, lie);
        an.opens(an.colleagues());
        assertThat(an.alarm()).containsText(noticed);
        assertThat(an.page.locator("[data-rotate]")).isDisabled();
        assertThat(changes()).isEmpty();
    }

    private List<String> changes() {
        return server.asked.stream().filter(asked -> asked.startsWith("POST /collegas/" + centre.id + "/sleutels ")).toList();
    }

    private void withSeed(ObjectNode chest, int epoch, byte[] seed, byte[] recipient) {
        var publicKey = Seed.publicKey(seed);
        var key = first(chest, "keys");
        key.put("epoch", epoch).put("publicKey", toBase64url(publicKey)).put("kid", KeyId.of(publicKey));
        key.put("share", toBase64url(new CentreShare("", centre.id, epoch, chest.get("person").asString()).seal(seed, recipient)));
        chest.put("manifest", toBase64url(list(seed, chest.get("manifestVersion").asInt())));
    }

    /// All of it fits together: a first seed of the server's own, a record made with that, a ring, a list.
    private void forgeNextEpoch(ObjectNode chest, byte[] earlier, byte[] recipient) {
        var next = Seed.random();
        chest.put("manifestVersion", 9);
        withSeed(chest, 2, next, recipient);
        var record = Succession.to(2, Seed.publicKey(next), list(next, 9), "x", "2026-11-22", "ROTATION").seal(earlier, centre.id);
        var successions = chest.putArray("successions");
        successions.addObject().put("epoch", 2).put("record", toBase64url(record));
        chest.put("ring", toBase64url(Succession.sealRing(next, centre.id, 2, Map.of(1, earlier))));
    }

    private byte[] list(byte[] seed, int version) {
        return new Manifest(version, List.of(new Manifest.Member(centre.account.person, KeyId.of(
                fromBase64url(member(centre.account.person).get("publicKey").asString())), "NURSE", "2026-11-22")))
                .seal(CentreKeys.of(seed).manifest());
    }

    private tools.jackson.databind.JsonNode member(String person) {
        var ring = Visitor.json(centre.nurse.get("/collegas/" + centre.id + RING));
        return ring.get("members").get(indexOf((ObjectNode) ring, person));
    }

    private static int indexOf(ObjectNode ring, String person) {
        var members = ring.get("members");
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).get("id").asString().equals(person)) {
                return i;
            }
        }
        throw new IllegalStateException("nobody of that id");
    }

    private static ObjectNode holder(ObjectNode ring, String person) {
        return (ObjectNode) ring.get("members").get(indexOf(ring, person));
    }

    private static void add(ObjectNode ring, String kind, String id, String name, byte[] publicKey) {
        ((ArrayNode) ring.get(kind)).addObject().put("id", id).put("name", name).put("publicKey", toBase64url(publicKey));
    }

    private static ObjectNode joined(ObjectNode ring) {
        return (ObjectNode) ring.get("enrolments").get(0).get("joined");
    }

    private static ObjectNode first(ObjectNode json, String list) {
        return (ObjectNode) json.get(list).get(0);
    }

    private static ObjectNode stretching(ObjectNode chest) {
        return (ObjectNode) chest.get("stretching");
    }

    /// Another magic: a version that this code does not know must never be taken for one that it does.
    private static String downgraded(String share) {
        var bytes = fromBase64url(share);
        bytes[3] = '0';
        return toBase64url(bytes);
    }
}
