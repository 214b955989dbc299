package balans.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balans.sealed.CentreKeys;
import balans.sealed.CentreShare;
import balans.sealed.Bytes;
import balans.sealed.Manifest;
import balans.sealed.MemberKeys;
import balans.support.Databases;
import balans.support.RunningBalans;
import balans.support.Visitor;
import balans.support.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorldTest {

    /// R004-20: what the server keeps is enough for the nurse who knows the passphrase.
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNurseOpensHerCentreWithHerPassphraseAndWhatTheServerKept(Databases database) {
        var world = World.on(RunningBalans.on(database));
        var centre = world.newCentre("CLB De Brug");

        var chest = Visitor.json(centre.nurse.get("/mijn/sleutels?centrum=" + centre.id));
        var account = centre.account;
        var memberSeed = MemberKeys.open(account.person, account.kdf.stretch(account.passphrase), account.kdf,
                Bytes.fromBase64url(chest.get("wrap").asString()));
        var key = chest.get("keys").get(0);
        var seed = new CentreShare("", centre.id, 1, account.person)
                .open(memberSeed, Bytes.fromBase64url(key.get("share").asString()));

        assertThat(seed).isEqualTo(centre.seed);
        assertThat(key.get("kid").asString()).isEqualTo(centre.kid);
        var manifest = Manifest.verify(Bytes.fromBase64url(chest.get("manifest").asString()),
                CentreKeys.of(seed).manifest(), 1);
        assertThat(manifest.members()).extracting(Manifest.Member::role).containsExactly("NURSE", "KIT");
        assertThat(manifest.members().getFirst().memberId()).isEqualTo(account.person);
    }
}
