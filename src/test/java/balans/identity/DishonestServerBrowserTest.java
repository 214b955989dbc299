package balans.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.Bytes;
import balans.sealed.CentreKeys;
import balans.sealed.CentreShare;
import balans.sealed.Manifest;
import balans.sealed.Seed;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.TestCentre;
import balans.support.Visitor;
import balans.support.World;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A server, or somebody who can write its database, that exchanges keys: a nurse's browser notices and opens nothing.
class DishonestServerBrowserTest {

    private final RunningBalans balans = RunningBalans.on(Databases.SQLITE);
    private final TestCentre centre = World.on(balans).newCentre("CLB De Brug");
    private final AccountBrowser nurse = new AccountBrowser(balans);
    private final JdbcClient db = balans.part(JdbcClient.class);

    @AfterEach
    void closeBrowser() {
        nurse.close();
    }

    /// Everything fits together, and the server knows the seed: only what the browser saw last tells.
    @Test
    void aWholeNewSetOfKeysIsNoticed() {
        var seed = Seed.random();
        var publicKey = Seed.publicKey(seed);
        var share = new CentreShare("", centre.id, 1, centre.account.person).seal(seed, memberPublicKey());
        replaceShare(share);
        db.sql("UPDATE identity_organisation_key SET kid = :kid, public_key = :key WHERE organisation = :centre")
                .param("kid", KeyId.of(publicKey)).param("key", publicKey).param("centre", centre.id).update();
        replaceManifest(seed, centre.account.person);
        refusesToOpen();
    }

    @Test
    void anotherPublicKeyBesideTheSameSeedIsNoticed() {
        db.sql("UPDATE identity_organisation_key SET public_key = :key WHERE organisation = :centre")
                .param("key", Seed.publicKey(Seed.random())).param("centre", centre.id).update();
        refusesToOpen();
    }

    @Test
    void aListOfMembersThatWasNotMadeWithTheSeedIsNoticed() {
        replaceManifest(Seed.random(), centre.account.person);
        refusesToOpen("De ledenlijst die de website stuurde, is niet door een collega gemaakt");
    }

    @Test
    void aListWithoutThisMemberIsNoticed() {
        replaceManifest(centre.seed, "somebody else");
        refusesToOpen();
    }

    private void refusesToOpen() {
        refusesToOpen("zijn niet de sleutels van jouw centrum");
    }

    private void refusesToOpen(String why) {
        nurse.page.navigate(balans.url() + "/aanmelden");
        nurse.page.getByLabel("E-mailadres").fill(centre.account.email);
        nurse.page.locator("input[name=passphrase]").fill(centre.account.passphrase);
        nurse.press("Aanmelden");
        assertThat(nurse.alert()).containsText(why);
        assertThat(nurse.page.evaluate("() => sessionStorage.length")).isEqualTo(0);
    }

    private byte[] memberPublicKey() {
        return db.sql("SELECT public_key FROM identity_member_key WHERE person = :person")
                .param("person", centre.account.person).query((row, index) -> row.getBytes(1)).single();
    }

    private void replaceShare(byte[] share) {
        var chest = Visitor.json(centre.nurse.get("/mijn/sleutels?centrum=" + centre.id));
        assertThat(chest.get("keys").get(0).get("share").asString()).isNotEqualTo(Bytes.toBase64url(share));
        db.sql("UPDATE identity_seed_share SET sealed = :share WHERE holder = :person")
                .param("share", share).param("person", centre.account.person).update();
    }

    private void replaceManifest(byte[] seed, String member) {
        var kid = KeyId.of(memberPublicKey());
        var list = new Manifest(1, List.of(new Manifest.Member(member, kid, "NURSE", "2026-11-22")));
        db.sql("UPDATE identity_manifest SET body = :body WHERE organisation = :centre")
                .param("body", list.seal(CentreKeys.of(seed).manifest())).param("centre", centre.id).update();
    }
}
