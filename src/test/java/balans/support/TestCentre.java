package balans.support;

import static balans.sealed.Bytes.hkdf;
import static balans.sealed.Bytes.toBase64url;

import balans.kernel.RandomId;
import balans.sealed.CentreKeys;
import balans.sealed.CentreShare;
import balans.sealed.KeyId;
import balans.sealed.Manifest;
import balans.sealed.MemberKeys;
import balans.sealed.Pin;
import balans.sealed.RecoveryKit;
import balans.sealed.Seed;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;

/// A centre with one nurse and real keys, and everything that only the nurse knows.
public final class TestCentre {

    private static final int EPOCH = 1;

    public final String id;
    public final String slug;
    public final String programme;
    public final Visitor nurse;
    public final Account account;
    public final byte[] seed = Seed.random();
    public final byte[] publicKey = Seed.publicKey(seed);
    public final String kid = toBase64url(KeyId.of(publicKey));
    public final RecoveryKit kit = RecoveryKit.fresh();

    public TestCentre(String site, String id, String slug, String programme) {
        this.id = id;
        this.slug = slug;
        this.programme = programme;
        this.nurse = new Visitor(site);
        this.account = new Account("An Peeters");
    }

    /// The path of a page or resource of this centre.
    public String path(String below) {
        return "/balansmeter/centrum/" + id + below;
    }

    /// Signs the nurse in with a real browser, which unlocks the centre's keys in it too.
    public void signIn(Page page, String site, String back) {
        page.navigate(site + "/aanmelden?terug=" + back);
        page.getByLabel("E-mailadres").fill(account.email);
        page.locator("input[name=passphrase]").fill(account.passphrase);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Aanmelden").setExact(true)).click();
        page.waitForURL(site + back);
    }

    /// The body of `POST /welkom` of this centre's first nurse.
    public Map<String, Object> opening(String token) {
        var body = account.opening(token);
        var member = MemberKeys.create(account.person, account.stretched, account.kdf);
        var kitId = RandomId.next();
        var manifest = new Manifest(1, List.of(
                new Manifest.Member(account.person, toBase64url(member.kid()), "NURSE", "2026-11-22"),
                new Manifest.Member(kitId, toBase64url(KeyId.of(kit.publicKey())), "KIT", "2026-11-22")));
        body.put("keys", Map.of(
                "member", Map.of("publicKey", toBase64url(member.publicKey()), "wrap", toBase64url(member.wrap()),
                        "pin", toBase64url(new Pin(EPOCH, kid, 1, 0).seal(member.seed(), account.person))),
                "centre", Map.of("publicKey", toBase64url(publicKey),
                        "share", share(account.person, member.publicKey())),
                "kit", Map.of("id", kitId, "publicKey", toBase64url(kit.publicKey()),
                        "authHash", toBase64url(sha256(hkdf(kit.seed(), "kit-auth", 32))),
                        "share", share(kitId, kit.publicKey())),
                "manifest", toBase64url(manifest.seal(CentreKeys.of(seed).manifest()))));
        return body;
    }

    private String share(String holder, byte[] recipient) {
        return toBase64url(new CentreShare("", id, EPOCH, holder).seal(seed, recipient));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
